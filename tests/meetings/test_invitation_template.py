import pytest
from hypothesis import given
from hypothesis import strategies as st

from whereby_desktop.meetings.invitation_template import (
    PLACES,
    Piece,
    TemplateFault,
    TemplateProblem,
    filled,
    filled_lines,
    problems,
)

VALUES = {
    "title": "Team",
    "date": "26 November",
    "begins": "14:00",
    "ends": "15:00",
    "zone": "Europe/Berlin",
    "link": "https://demo.whereby.com/team-1",
    "knock": "",
}
WORDS = st.text(alphabet=st.characters(exclude_categories=["Cs"]))
PLAIN = st.text(alphabet=st.characters(exclude_characters="{}\r\n", exclude_categories=["Cs"]))


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("{title}: {link}", "Team: https://demo.whereby.com/team-1"),
        ("{begins}-{ends}{zone}", "14:00-15:00Europe/Berlin"),
        ("{{title}} {{{title}}}", "{title} {Team}"),
        ("{titel} {Title} { title } {}", "{titel} {Title} { title } {}"),
        (
            "{title.__class__} {title!r} {title:>9} {0}",
            "{title.__class__} {title!r} {title:>9} {0}",
        ),
        ("a { b } c {", "a { b } c {"),
        ("{title\n}", "{title\n}"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("", ""),
    ],
)
def test_filled(template: str, expected: str) -> None:
    assert filled(template, VALUES) == expected


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("a\n{knock}\nb", "a\nb"),
        ("a\n {knock} {knock}\t\nb", "a\nb"),
        ("a\n\n{knock}\n\nb", "a\n\nb"),
        ("a\n\n{knock}\n{knock}\n\nb", "a\n\nb"),
        ("a\n\n{knock}\n\n{knock}\n\nb", "a\n\nb"),
        ("a\n{knock}\n\nb", "a\n\nb"),
        ("a\n\n{knock}\n\n\nb", "a\n\n\nb"),  # what else is blank was meant
        ("{knock}\n\na", "a"),
        ("a\n\n{knock}", "a"),
        ("a\n\n{knock}\n", "a\n"),
        ("a\n{title} {knock}\nb", "a\nTeam \nb"),
        ("a\nKnock: {knock}\nb", "a\nKnock: \nb"),
        ("a\n\nb\n", "a\n\nb\n"),
        ("{knock}", ""),
    ],
)
def test_an_empty_place_leaves_no_hole(template: str, expected: str) -> None:
    assert filled(template, VALUES) == expected


def test_a_value_is_never_read_as_a_template() -> None:
    hostile = VALUES | {"title": "{link} {{ }} {", "link": "{title}"}
    assert filled("{title}|{link}", hostile) == "{link} {{ }} {|{title}"


def test_pieces_say_which_place_they_fill() -> None:
    assert filled_lines("At {title}{link}!", {"title": "A", "link": "B"}) == [
        (Piece("", "At "), Piece("title", "A"), Piece("link", "B"), Piece("", "!"))
    ]


@given(
    parts=st.lists(st.one_of(PLAIN, st.sampled_from(PLACES).map(lambda name: (name,)))),
    values=st.fixed_dictionaries({name: st.text(min_size=1) for name in PLACES}),
)
def test_words_and_values_come_out_as_they_went_in(
    parts: list[str | tuple[str]], values: dict[str, str]
) -> None:
    template = "x" + "".join(each if isinstance(each, str) else f"{{{each[0]}}}" for each in parts)
    expected = "x" + "".join(each if isinstance(each, str) else values[each[0]] for each in parts)
    assert filled(template, values) == expected


@given(WORDS)
def test_any_words_can_be_written_with_doubled_braces(words: str) -> None:
    template = words.replace("{", "{{").replace("}", "}}")
    assert filled(template, VALUES) == words.replace("\r\n", "\n").replace("\r", "\n")
    assert problems(template) == [TemplateProblem(TemplateFault.NO_LINK, "", "link", len(template))]


@given(st.text(alphabet="{}abtile\n\r "), st.dictionaries(st.sampled_from(PLACES), WORDS))
def test_nothing_typed_can_break_it(template: str, values: dict[str, str]) -> None:
    filled(template, values)
    for problem in problems(template):
        assert template[problem.at :].startswith(problem.found)


def test_a_good_template_has_no_problem() -> None:
    assert problems("{title} {date} {begins} {ends} {zone} {link} {knock} {{}}") == []


@pytest.mark.parametrize(
    ("template", "found"),
    [
        ("", [TemplateProblem(TemplateFault.NO_LINK, "", "link", 0)]),
        ("{{link}}", [TemplateProblem(TemplateFault.NO_LINK, "", "link", 8)]),
        (
            "{link} {titel}",
            [TemplateProblem(TemplateFault.UNKNOWN_PLACE, "{titel}", "title", 7)],
        ),
        (
            "{link}{ TITLE }",
            [TemplateProblem(TemplateFault.UNKNOWN_PLACE, "{ TITLE }", "title", 6)],
        ),
        ("{link}{xyq}", [TemplateProblem(TemplateFault.UNKNOWN_PLACE, "{xyq}", "", 6)]),
        ("{link}{}", [TemplateProblem(TemplateFault.UNKNOWN_PLACE, "{}", "", 6)]),
        ("{link} {", [TemplateProblem(TemplateFault.LONE_BRACE, "{", "", 7)]),
        (
            "}\n{title{link}",
            [
                TemplateProblem(TemplateFault.LONE_BRACE, "}", "", 0),
                TemplateProblem(TemplateFault.LONE_BRACE, "{", "", 2),
            ],
        ),
    ],
)
def test_problems(template: str, found: list[TemplateProblem]) -> None:
    assert problems(template) == found
