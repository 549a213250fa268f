"""What is to be reported, as values that no edit changes, and the work of writing it."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from mutualrisk.domain.case import Assessment, Case
    from mutualrisk.domain.result import Result
    from mutualrisk.engine.program import Program
    from mutualrisk.reports.material import Material
    from mutualrisk.reports.progress import Tell
    from mutualrisk.ui.reporting.maker import Maker

Extent = Literal["summary", "full"]


@dataclass(frozen=True, slots=True)
class Order:
    """One assessment as it was when the report was ordered."""

    program: "Program"
    case: "Case"
    assessment: "Assessment"
    result: "Result"
    maker: "Maker"

    def pdf(self, extent: Extent, tell: "Tell") -> bytes:
        """Write the PDF, in any thread."""
        from mutualrisk.reports.writing import pdf_of  # noqa: PLC0415 - heavy, and wanted in the worker only

        return pdf_of(self._material(tell), tell, whole=extent == "full")

    def workbook(self, path: Path, tell: "Tell") -> Path:
        """Write the workbook into a file, in any thread."""
        from mutualrisk.reports.writing import place, workbook_of  # noqa: PLC0415 - as above

        return place(path, workbook_of(self._material(tell), tell))

    def _material(self, tell: "Tell") -> "Material":
        from mutualrisk.reports.material import material  # noqa: PLC0415 - as above

        tell(0.0)
        return material(self.program, self.case, self.assessment, self.result, self.maker.letterhead())
