"""Long work away from the window: it comes back once, whatever becomes of it."""

from collections.abc import Callable
from threading import get_ident

import pytest
from pytestqt.qtbot import QtBot

from mutualrisk.domain.issue import Faulty, error
from mutualrisk.reports.progress import Tell
from mutualrisk.ui.reporting.errand import Errand, running
from mutualrisk.ui.reporting.workbench import Workbench
from mutualrisk.ui.reporting.working import Working
from mutualrisk.ui.theme import Look
from tests.ui import hands


@pytest.fixture
def working(qtbot: QtBot, look: Look) -> Working:
    made = Working(look)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def bench(working: Working) -> Workbench:
    return Workbench(working)


def counting(tell: Tell) -> str:
    for share in range(101):
        tell(share / 100)
    return "counted"


def endless(tell: Tell) -> object:
    while True:
        tell(0.5)


def faulty(_tell: Tell) -> object:
    raise Faulty(error("The disk is full.", "Make room."))


def broken(_tell: Tell) -> object:
    return 1 // 0


def test_work_is_done_in_another_thread_and_tells_its_progress(qtbot: QtBot) -> None:
    threads, shares = set(), []

    def work(tell: Tell) -> str:
        threads.add(get_ident())
        return counting(tell)

    errand = Errand(work, "Counting")
    errand.progressed.connect(lambda _, share: shares.append(share))
    with qtbot.waitSignal(errand.made) as came:
        errand.begin()
    assert came.args == [errand, "counted"]
    assert threads.isdisjoint({get_ident()})
    assert (shares[0], shares[-1]) == (0.0, 1.0)
    qtbot.waitUntil(lambda: running() == 0)


@pytest.mark.parametrize(("work", "receives"), [(counting, ["counted"]), (faulty, []), (endless, [])])
def test_the_bench_is_idle_again_however_it_ends(
    qtbot: QtBot, working: Working, work: Callable[[Tell], object], receives: list[str]
) -> None:
    received: list[object] = []
    bench = Workbench(working)
    with qtbot.waitSignal(bench.idle):
        bench.begin(Errand(work, "Working"), received.append)
        assert bench.is_busy
        if work is endless:
            hands.click(working.stop)
    assert received == receives
    assert not bench.is_busy


def test_a_breakdown_is_told_and_leaves_the_window_standing(qtbot: QtBot, bench: Workbench) -> None:
    with qtbot.captureExceptions() as seen, qtbot.waitSignal(bench.failed) as told:
        bench.begin(Errand(broken, "Working"), lambda _: None)
    assert told.args == [None]
    qtbot.waitUntil(lambda: running() == 0)
    assert [kind for kind, *_ in seen] in ([], [ZeroDivisionError])


def test_what_is_replaced_is_no_longer_listened_to(qtbot: QtBot, bench: Workbench) -> None:
    received: list[object] = []
    bench.begin(Errand(endless, "The first"), lambda _: received.append("first"))
    with qtbot.waitSignal(bench.idle):
        bench.begin(Errand(counting, "The second"), received.append)
    qtbot.waitUntil(lambda: running() == 0)
    assert received == ["counted"]


def test_the_end_of_the_program_waits_for_what_is_under_way(qtbot: QtBot) -> None:
    errand = Errand(endless, "Working")
    with qtbot.waitSignal(errand.started):
        errand.begin()
    errand.end()
    assert errand.isFinished()
    qtbot.waitUntil(lambda: running() == 0)
