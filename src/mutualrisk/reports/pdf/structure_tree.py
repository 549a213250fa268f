"""Writes the structure into a file: the tree, and the way back to it from every mark and every link."""

from collections.abc import Iterator

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from mutualrisk.reports.pdf.structure import Element, Mark, Spot


def write_structure(file: Pdf, document: Element) -> None:
    """Make the document a tagged one."""
    root = file.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    writing = _Writing(file, document)
    root.K = Array([writing.element(document, root)])
    writing.lead_back(root)
    writing.name(root)
    file.Root.StructTreeRoot = root
    file.Root.MarkInfo = Dictionary(Marked=True)


class _Writing:
    """A tree that is being written."""

    def __init__(self, file: Pdf, document: Element) -> None:
        self.file = file
        self.pages = [page.obj for page in file.pages]
        self.links = [list(page.get("/Annots", Array()).as_list()) for page in self.pages]
        self.marks: list[list[Object]] = [[] for _ in self.pages]
        self.spots: list[tuple[Object, Object]] = []
        self.names = {head: f"head-{number:04}" for number, head in enumerate(_heads(document), 1)}
        self.named: dict[str, Object] = {}

    def element(self, element: Element, parent: Object) -> Object:
        """An element with everything in it."""
        made = self.file.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{element.role}"), P=parent))
        self._describe(element, made)
        kids = [self._kid(kid, made) for kid in element.kids]
        if kids:
            made.K = kids[0] if len(kids) == 1 else Array(kids)
        return made

    def _kid(self, kid: Element | Mark | Spot, parent: Object) -> Object | int:
        match kid:
            case Element():
                return self.element(kid, parent)
            case Mark(page, number):
                return self._mark(page - 1, number, parent)
            case Spot(page, place):
                return self._spot(page - 1, place, parent)

    def _mark(self, page: int, number: int, parent: Object) -> Object | int:
        """A piece of a page: by its number alone where its element begins on that page."""
        marks = self.marks[page]
        marks += [self.pages[page]] * (number + 1 - len(marks))
        marks[number] = parent
        if "/Pg" not in parent:
            parent.Pg = self.pages[page]
            return number
        if parent.Pg.objgen == self.pages[page].objgen:
            return number
        return Dictionary(Type=Name.MCR, Pg=self.pages[page], MCID=number)

    def _spot(self, page: int, place: int, parent: Object) -> Object:
        link = self.links[page][place]
        link.StructParent = len(self.pages) + len(self.spots)
        self.spots.append((link, parent))
        return Dictionary(Type=Name.OBJR, Obj=link, Pg=self.pages[page])

    def _describe(self, element: Element, made: Object) -> None:
        """What is said of an element beside what is in it."""
        if element.alternative:
            made.Alt = String(element.alternative)
        if element in self.names:
            made.ID = String(self.names[element])
            self.named[self.names[element]] = made
        attributes = list(self._attributes(element))
        if attributes:
            made.A = attributes[0] if len(attributes) == 1 else Array(attributes)

    def _attributes(self, element: Element) -> Iterator[Dictionary]:
        tabular = {
            "/Scope": element.scope and Name(f"/{element.scope}"),
            "/ColSpan": element.columns > 1 and element.columns,
            "/RowSpan": element.rows > 1 and element.rows,
            "/Headers": element.heads and Array([String(self.names[head]) for head in element.heads]),
            "/Summary": element.summary and String(element.summary),
        }
        said = {name: value for name, value in tabular.items() if value}
        if said:
            yield Dictionary({"/O": Name.Table, **said})
        if element.numbering:
            yield Dictionary(O=Name.List, ListNumbering=Name(f"/{element.numbering}"))
        if element.box:
            yield Dictionary(
                O=Name.Layout, Placement=Name.Block, BBox=Array([round(side, 2) for side in element.box])
            )

    def lead_back(self, root: Object) -> None:
        """From the marks of each page and from each link to the elements that they fill."""
        numbers = Array()
        for place, (page, marks) in enumerate(zip(self.pages, self.marks, strict=True)):
            page.StructParents, page.Tabs = place, Name.S
            numbers.append(place)
            numbers.append(self.file.make_indirect(Array(marks)))
        for place, (_, parent) in enumerate(self.spots, len(self.pages)):
            numbers.append(place)
            numbers.append(parent)
        root.ParentTree = self.file.make_indirect(Dictionary(Nums=numbers))
        root.ParentTreeNextKey = len(self.pages) + len(self.spots)

    def name(self, root: Object) -> None:
        """The header cells that others name."""
        if self.named:
            pairs = [part for name, made in sorted(self.named.items()) for part in (String(name), made)]
            root.IDTree = self.file.make_indirect(Dictionary(Names=Array(pairs)))


def _heads(element: Element) -> dict[Element, None]:
    """Every header cell that a cell names, in reading order."""
    found = dict.fromkeys(element.heads)
    for kid in element.kids:
        if isinstance(kid, Element):
            found |= _heads(kid)
    return found
