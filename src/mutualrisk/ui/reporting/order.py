"""What is to be reported, as values that no edit changes, and the work of writing it."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mutualrisk.domain.case import Assessment, Case
    from mutualrisk.domain.result import Result
    from mutualrisk.engine.program import Program
    from mutualrisk.reports.commission import Wanted
    from mutualrisk.reports.material import Material
    from mutualrisk.reports.progress import Tell
    from mutualrisk.ui.reporting.maker import Maker


@dataclass(frozen=True, slots=True)
class Order:
    """One assessment as it was when the document was ordered."""

    program: "Program"
    case: "Case"
    assessment: "Assessment"
    result: "Result"
    maker: "Maker"

    def pdf(self, wanted: "Wanted", tell: "Tell") -> bytes:
        """Write the PDF, in any thread."""
        from mutualrisk.reports.writing import pdf_of  # noqa: PLC0415 - heavy, and wanted in the worker only

        return pdf_of(self._material(wanted, tell), tell, kind=wanted.kind)

    def workbook(self, wanted: "Wanted", path: Path, tell: "Tell") -> Path:
        """Write the workbook into a file, in any thread."""
        from mutualrisk.reports.writing import place, workbook_of  # noqa: PLC0415 - as above

        return place(path, workbook_of(self._material(wanted, tell), tell))

    def _material(self, wanted: "Wanted", tell: "Tell") -> "Material":
        from mutualrisk.reports.commission import prepared  # noqa: PLC0415 - as above

        tell(0.0)
        made = self.program, self.case, self.assessment, self.result
        return prepared(*made, wanted, self.maker.letterhead())
