from collections.abc import Iterator

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from whereby_desktop.meetings.invitation_markdown import as_markdown
from whereby_desktop.meetings.invitation_template import PLACES, filled, filled_lines
from whereby_desktop.meetings.plain_words import one_line

LINK = "https://demo.whereby.com/team-1?roomKey=a&lang=de"
VALUES = dict.fromkeys(PLACES, "") | {"title": "Team", "link": LINK}


def test_paragraphs_lines_title_and_link() -> None:
    markdown = as_markdown("{title}\n\n Come:\n{link}\n\n\nBye {title}", VALUES)
    assert markdown == f"**Team**\n\nCome:  \n<{LINK}>\n\nBye Team"


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("*a* _b_ `c`", r"\*a\* \_b\_ \`c\`"),
        ("[x](http://evil)", r"\[x\](http://evil)"),
        ("<img> &copy; \\", r"\<img\> \&copy; \\"),
        ("a\n# b\n\n- c", "a # b  - c"),
        ("~~no~~ | x", r"\~\~no\~\~ \| x"),
    ],
)
def test_values_are_escaped(title: str, expected: str) -> None:
    assert as_markdown("At {title}.", VALUES | {"title": title}) == f"At {expected}."


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("# a", "\\# a"),
        ("- a", "\\- a"),
        ("+ a", "\\+ a"),
        ("> a", "\\> a"),
        ("===", "\\==="),
        ("---", "\\---"),
        ("26. November", "26\\. November"),
        ("1) a", "1\\) a"),
        ("14:00-15:00", "14:00-15:00"),
        ("    code", "code"),
    ],
)
def test_a_line_begins_as_words(line: str, expected: str) -> None:
    assert as_markdown("a {date}\n" + line, VALUES) == f"a  \n{expected}"
    assert as_markdown("a\n{knock}:\n{date}", VALUES | {"date": line}) == (f"a  \n:  \n{expected}")


def test_what_is_no_address_is_no_link() -> None:
    assert as_markdown("{link}", VALUES | {"link": "javascript:a"}) == "javascript:a"
    assert as_markdown("{link}", VALUES | {"link": "https://a b<c>"}) == "https://a b\\<c\\>"


def _flat(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from _flat(token.children or [])


def _shown(markdown: str) -> tuple[list[list[str]], list[str]]:
    """What a reader sees, as paragraphs of lines, and the kinds of marks that were understood."""
    paragraphs: list[list[str]] = []
    kinds: list[str] = []
    # The extensions of GitHub that change structure, too.
    reader = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    for token in _flat(reader.parse(markdown)):
        if token.type == "paragraph_open":
            paragraphs.append([""])
        elif token.type == "hardbreak":
            paragraphs[-1].append("")
        elif token.type in {"text", "text_special"}:
            paragraphs[-1][-1] += token.content
        elif not token.type.endswith("_close") and token.type != "inline":
            kinds.append(token.type if token.markup != "autolink" else "autolink")
    return paragraphs, kinds


def _expected(text: str) -> list[list[str]]:
    paragraphs: list[list[str]] = [[]]
    for each in text.split("\n"):
        line = " ".join(each.split())
        paragraphs[-1].append(line) if line else paragraphs.append([])
    return [each for each in paragraphs if each]


MARKS = st.text(alphabet="*_`[]()<>#-+=~|\\!&;:.)1 a\té\n\"'")
ANY = st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"])) | MARKS


@settings(deadline=None)
@given(
    template=st.lists(
        st.one_of(ANY, st.sampled_from([f"{{{name}}}" for name in PLACES]), st.just("\n"))
    ).map("".join),
    values=st.fixed_dictionaries(
        {name: ANY.map(one_line) for name in PLACES} | {"link": st.just(LINK)}
    ),
)
@example(template="{title}", values=VALUES | {"title": "*"})
@example(template="a\n{title}\n{link}", values=VALUES | {"title": "- [ ] `"})
def test_reads_like_the_text(template: str, values: dict[str, str]) -> None:
    paragraphs, kinds = _shown(as_markdown(template, values))
    flat = [[" ".join(line.split()) for line in each] for each in paragraphs]
    assert flat == _expected(filled(template, values))
    assert set(kinds) <= {"strong_open", "autolink"}
    pieces = [piece.place for line in filled_lines(template, values) for piece in line]
    assert kinds.count("autolink") == pieces.count("link")
