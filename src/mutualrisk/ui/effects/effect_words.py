"""What an effect says, in words: the same for the eye and for a screen reader."""

from mutualrisk.domain.result import BenefitStage, Stage
from mutualrisk.ui import wording
from mutualrisk.ui.effects.effect import Effect, Move
from mutualrisk.ui.translation import translate


def level(stage: Stage | BenefitStage) -> str:
    """A rating with what it leaves open."""
    return wording.stage(stage) if isinstance(stage, Stage) else wording.strength(stage)


def moved(move: Move) -> bool:
    """Whether the rating itself moves, not only its score."""
    return level(move.before) != level(move.after)


def score(move: Move) -> str:
    """How the score moves: "score 18.2 to 12.4", or that it stays."""
    before, after = _point(move.before), _point(move.after)
    if before == after:
        return translate("Effects", "score stays at {score}").format(score=before)
    return translate("Effects", "score {before} to {after}").format(before=before, after=after)


def sentence(move: Move) -> str:
    """A move in one line: "Procurement scale: Extreme to High, score 18.2 to 12.4"."""
    if moved(move):
        text = translate("Effects", "{factor}: {before} to {after}, {score}")
    else:
        text = translate("Effects", "{factor}: stays {before}, {score}")
    return text.format(
        factor=move.title, before=level(move.before), after=level(move.after), score=score(move)
    )


def spoken(effect: Effect) -> str:
    """All of an effect for a screen reader."""
    lines = [sentence(move) for move in effect.moves]
    if effect.verdict:
        lines.append(verdict(effect.verdict))
    return ". ".join(lines) or nothing()


def verdict(change: tuple[str, str]) -> str:
    """The verdict, where it becomes another."""
    text = translate("Effects", "The verdict changes from “{before}” to “{after}”")
    return text.format(before=change[0], after=change[1])


def nothing() -> str:
    """Where nothing moves."""
    return translate("Effects", "It moves no rating here.")


def _point(stage: Stage | BenefitStage) -> str:
    if isinstance(stage, Stage):
        return f"{stage.score.point:.1f}"
    return f"{stage.span.point:.0f}"
