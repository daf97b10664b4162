from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whereby_desktop.meetings.invitation_html import as_html
from whereby_desktop.meetings.invitation_template import PLACES, filled

LINK = "https://demo.whereby.com/team-1?roomKey=a&lang=de"
VALUES = dict.fromkeys(PLACES, "") | {"title": "Team", "link": LINK}
START = '<meta charset="utf-8">\n'


class _Reader(HTMLParser):
    """Text with its breaks, every tag with its attributes, and whether they are nested rightly."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self._open: list[str] = []
        self.feed(html)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in {"br", "meta"}:
            self._open.append(tag)
        self.text += {"br": "\n", "p": "\n\n"}.get(tag, "")

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data.replace("\n", "")

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def handle_decl(self, decl: str) -> None:
        raise AssertionError(decl)

    def handle_pi(self, data: str) -> None:
        raise AssertionError(data)


def test_paragraphs_lines_title_and_link() -> None:
    html = as_html("{title}\n\n Come:\n{link}\n\n\nBye {title}", VALUES)
    address = LINK.replace("&", "&amp;")
    assert html == START + (
        f'<p><b>Team</b></p>\n<p>Come:<br>\n<a href="{address}">{address}</a></p>\n<p>Bye Team</p>'
    )


def test_only_a_line_that_is_the_title_is_bold() -> None:
    assert as_html("{title} today\n{title}{link}", VALUES | {"link": ""}) == (
        START + "<p>Team today<br>\n<b>Team</b></p>"
    )


def test_a_break_in_a_value_stays_one() -> None:
    assert as_html("{knock}", VALUES | {"knock": "a\nb"}) == START + "<p>a<br>\nb</p>"


def test_a_hostile_title_stays_words() -> None:
    title = "</p><script>alert('1')</script><img src=x onerror=\"x\">&amp;<!-- "
    reader = _Reader(as_html("{title}\n{link}", VALUES | {"title": title}))
    assert reader.text.strip() == f"{title.strip()}\n{LINK}"
    assert [tag for tag, _ in reader.tags] == ["meta", "p", "b", "br", "a"]


@pytest.mark.parametrize("link", ["javascript:alert(1)", "JaVaScRiPt:x", "", "data:text/html,x"])
def test_only_the_web_is_clicked(link: str) -> None:
    assert "<a" not in as_html("Here: {link}", VALUES | {"link": link})


def test_a_link_cannot_leave_its_attribute() -> None:
    link = 'https://demo.whereby.com/"onclick="x\'><b>'
    reader = _Reader(as_html("{link}", VALUES | {"link": link}))
    assert reader.tags == [("meta", {"charset": "utf-8"}), ("p", {}), ("a", {"href": link})]


def test_words_of_the_template_are_words() -> None:
    reader = _Reader(as_html("<b>Hi</b> & {link}", VALUES))
    assert reader.text.strip() == f"<b>Hi</b> & {LINK}"


def _lines(text: str) -> list[str]:
    return [line for each in text.split("\n") if (line := each.strip())]


# What HTML has no way to say, or reads as something else (NUL, control characters), is taken out
# before; see test_plain_words.
SAYABLE = st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n")


@settings(deadline=None)
@given(
    template=st.lists(
        st.one_of(
            st.text(alphabet=SAYABLE),
            st.text(alphabet="<>&\"'/ab \n;#!-"),
            st.sampled_from([f"{{{name}}}" for name in PLACES]),
            st.just("\n"),
        )
    ).map("".join),
    values=st.fixed_dictionaries(
        {name: st.text(alphabet=SAYABLE) for name in PLACES}
        | {"link": st.text(alphabet=SAYABLE).map(lambda end: "https://x.whereby.com/" + end)}
    ),
)
def test_reads_like_the_text(template: str, values: dict[str, str]) -> None:
    reader = _Reader(as_html(template, values))
    assert _lines(reader.text) == _lines(filled(template, values))
    for tag, attributes in reader.tags:
        expected = {"meta": {"charset"}, "a": {"href"}}.get(tag, set())
        assert tag in {"meta", "p", "br", "b", "a"}
        assert set(attributes) == expected
        assert tag != "a" or attributes["href"] == values["link"]
