"""What a PDF says of itself: its title, its language, and that it keeps to PDF/UA."""

from xml.sax.saxutils import escape

from pikepdf import Array, Dictionary, Name, Pdf, Stream

_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
   <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
   <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
   <xmp:CreatorTool>{maker}</xmp:CreatorTool>
   <pdf:Producer>{maker}</pdf:Producer>
   <pdfuaid:part>1</pdfuaid:part>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


def describe(file: Pdf, *, title: str, subject: str, language: str, maker: str) -> None:
    """Write the metadata, and number the pages as they are numbered in print.

    The packet is written out here because it holds nothing but these few words, and no moment of writing.
    """
    words = {"title": title, "subject": subject, "language": language, "maker": maker}
    packet = _PACKET.format(**{name: escape(said) for name, said in words.items()})
    file.Root.Metadata = file.make_indirect(
        Stream(file, packet.encode(), Type=Name.Metadata, Subtype=Name.XML)
    )
    file.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(S=Name.D)]))
