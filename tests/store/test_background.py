"""A task beside the work: done soon, not too often, and its fault is told to whoever asks."""

import threading

from mutualrisk.store.background import Background

PATIENCE = 10.0


def test_a_task_is_done_soon_and_several_wishes_are_one() -> None:
    begun, go, runs = threading.Event(), threading.Event(), []

    def task() -> None:
        runs.append(1)
        begun.set()
        go.wait(PATIENCE)

    background = Background(task, pause=0)
    background.soon()
    assert begun.wait(PATIENCE)
    for _ in range(5):
        background.soon()
    go.set()
    background.stop()
    assert 1 <= len(runs) <= 2


def test_a_fault_is_kept_until_somebody_asks() -> None:
    failed = threading.Event()

    def task() -> None:
        failed.set()
        raise OSError(5, "Input/output error")

    background = Background(task, pause=0)
    assert background.taken_fault() is None
    background.soon()
    assert failed.wait(PATIENCE)
    background.stop()
    fault = background.taken_fault()
    assert fault is not None
    assert fault.errno == 5
    assert background.taken_fault() is None


def test_what_was_never_wanted_can_be_stopped() -> None:
    Background(lambda: None, pause=0).stop()
