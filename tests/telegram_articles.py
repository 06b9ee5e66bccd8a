"""Articles that conversations are about."""

from corpus.article import Article

BRIDGE = Article(
    text="The mayor spoke first. The bridge opens on Monday. It cost four million. Nobody protested. Rain.",
    id="bridge",
    title="Bridge opens",
    url="https://anzeiger.example/bridge",
    source="Anzeiger",
    published="2025-02-12",
    language="en",
)
BRUECKE = Article(
    text="Die Brücke öffnet am Montag. Sie kostete vier Millionen. Niemand widersprach.",
    id="brücke",
    title="Brücke öffnet",
    source="Bote",
    published="2025-02-14",
    language="de",
)
FERRY = Article(
    text=" ".join(f"The ferry made trip number {number}." for number in range(1, 8)),
    id="ferry",
    title="Ferry",
)
TWELVE = [Article(text=f"Text {n}.", id=f"id-{n}", title=f"Title <{n}>", language="en") for n in range(12)]
BRIDGE_ANSWER = "The bridge opens on Monday.\nAnzeiger: Bridge opens, published 12 February 2025\n\nAnswer 1"
