"""Writes the structure into a file: the tree, and the way back to it from every mark and every link."""

from functools import cache

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from mutualrisk.reports.pdf.structure import Element, Mark, Spot

PLAIN: tuple[object, ...] = ("", 1, 1, (), "", "", None)
"""What nothing more is said of than its role."""


@cache
def _name(words: str) -> Name:
    return Name(f"/{words}")


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
        self.marks: list[dict[int, Object]] = [{} for _ in self.pages]
        self.spots: list[Object] = []
        self.names = {head: f"head-{number:04}" for number, head in enumerate(_heads(document), 1)}
        self.named: dict[str, Object] = {}
        self.said: dict[tuple[object, ...], Object] = {}

    def element(self, element: Element, parent: Object) -> Object:
        """An element with everything in it. It belongs to the page on which its own content begins."""
        made = self.file.make_indirect(Dictionary({"/S": _name(element.role), "/P": parent}))
        page = next((kid.page for kid in element.kids if isinstance(kid, Mark)), 0)
        if page:
            made.Pg = self.pages[page - 1]
        kids = [self._kid(kid, made, page) for kid in element.kids]
        if kids:
            made.K = kids[0] if len(kids) == 1 else Array(kids)
        self._describe(element, made)
        return made

    def _kid(self, kid: Element | Mark | Spot, parent: Object, home: int) -> Object | int:
        match kid:
            case Element():
                return self.element(kid, parent)
            case Mark(page, number):
                self.marks[page - 1][number] = parent
                if page == home:
                    return number
                return Dictionary(Type=Name.MCR, Pg=self.pages[page - 1], MCID=number)
            case Spot(page, place):
                return self._spot(page - 1, place, parent)

    def _spot(self, page: int, place: int, parent: Object) -> Object:
        link = self.links[page][place]
        link.StructParent = len(self.pages) + len(self.spots)
        self.spots.append(parent)
        return Dictionary(Type=Name.OBJR, Obj=link, Pg=self.pages[page])

    def _describe(self, element: Element, made: Object) -> None:
        """What is said of an element beside what is in it. Most have nothing, many have the same."""
        if element.alternative:
            made.Alt = String(element.alternative)
        if element in self.names:
            made.ID = String(self.names[element])
            self.named[self.names[element]] = made
        key: tuple[object, ...] = (element.scope, element.columns, element.rows, element.heads)
        key = (*key, element.summary, element.numbering, element.box)
        if key == PLAIN:
            return
        if key not in self.said:
            self.said[key] = self.file.make_indirect(self._attributes(element))
        made.A = self.said[key]

    def _attributes(self, element: Element) -> Dictionary:
        tabular = {
            "/Scope": element.scope and _name(element.scope),
            "/ColSpan": element.columns > 1 and element.columns,
            "/RowSpan": element.rows > 1 and element.rows,
            "/Headers": element.heads and Array([String(self.names[head]) for head in element.heads]),
            "/Summary": element.summary and String(element.summary),
        }
        if element.numbering:
            return Dictionary(O=Name.List, ListNumbering=_name(element.numbering))
        if element.box:
            sides = Array([round(side, 2) for side in element.box])
            return Dictionary(O=Name.Layout, Placement=Name.Block, BBox=sides)
        return Dictionary({"/O": Name.Table, **{name: value for name, value in tabular.items() if value}})

    def lead_back(self, root: Object) -> None:
        """From the marks of each page and from each link to the elements that they fill."""
        numbers = Array()
        for place, (page, marks) in enumerate(zip(self.pages, self.marks, strict=True)):
            page.StructParents, page.Tabs = place, Name.S
            numbers.append(place)
            numbers.append(self.file.make_indirect(Array([marks[number] for number in range(len(marks))])))
        for place, parent in enumerate(self.spots, len(self.pages)):
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
