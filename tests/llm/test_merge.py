"""What an editor sees of two readers: what both say, what one says, and where they differ."""

import dataclasses
import random

import pytest

from profiles.llm import doubts
from profiles.llm.merge import MOST_ALONE, merge
from profiles.reading import doubts as first_doubts
from profiles.reading.facts import (
    Answer,
    Aspect,
    Education,
    Fact,
    FactKind,
    Mention,
    Part,
    Period,
    Person,
    Position,
    Reading,
    Salary,
    Shape,
    Skill,
    SkillKind,
    Span,
    WorkingLife,
)

HERE, THERE, ELSEWHERE = Span(0, 40), Span(100, 140), Span(200, 240)


def fact(value, *spans, confidence=0.8, doubt=None, rule="positions.at"):
    return Fact(value, spans or (HERE,), confidence, rule, doubt)


def reading(*facts, reader="rules", warnings=(), people=()):
    grouped = tuple(one for kind in FactKind for one in facts if one.kind == kind)
    return Reading(reader, "1.0", "." * 300, "fr", Shape.ARTICLE, None, None, people, grouped, warnings)


def merged(first, second):
    """The facts of both, each list of facts being one reader's."""
    second = [dataclasses.replace(one, rule="llm.x") for one in second]
    return merge(reading(*first), reading(*second, reader="llm")).facts


def position(employer="Velmont", title=None, **told):
    return Position(employer, title=title, **told)


def skill(name="SQL", kind=SkillKind.TOOL):
    return Skill(name, kind)


def test_what_both_say_is_surer_and_names_both():
    [both] = merged([fact(skill(), confidence=0.5, doubt=first_doubts.SKILL_IN_PASSING)], [fact(skill())])
    assert (both.confidence, both.rule, both.doubt) == (0.9, "positions.at + llm.x", None)


def test_two_are_never_certain():
    [both] = merged([fact(skill(), confidence=1.0)], [fact(skill(), confidence=1.0)])
    assert both.confidence == 0.99


def test_what_both_say_stays_as_the_first_says_it():
    """So that what an editor decided of it follows."""
    first = fact(position(title="data engineer"))
    [both] = merged([first], [fact(position(title="senior data engineer"), HERE, THERE)])
    assert (both.value, both.evidence) == (first.value, first.evidence)


def test_what_the_first_left_open_is_filled_in_with_its_proof():
    [both] = merged(
        [fact(position())], [fact(position(title="data engineer", start="2019", current=True), THERE)]
    )
    assert both.value == position(title="data engineer", start="2019", current=True)
    assert both.evidence == (HERE, THERE)


def test_what_is_filled_in_brings_its_doubt():
    doubted = fact(position(title="lead"), doubt=doubts.TITLE_UNTOLD)
    assert merged([fact(position())], [doubted])[0].doubt == doubts.TITLE_UNTOLD
    assert merged([fact(position(title="lead"))], [doubted])[0].doubt is None


def test_what_the_text_leaves_open_stays_doubtful():
    pay = Salary(45000, 45000, "EUR", Period.YEAR)
    [both] = merged([fact(pay, doubt=first_doubts.CURRENCY_UNTOLD)], [fact(pay)])
    assert both.doubt == first_doubts.CURRENCY_UNTOLD


def test_the_present_position_stays_the_one_that_the_first_knows():
    first = [fact(position(current=True)), fact(position("Oredane"), THERE)]
    [_velmont, oredane] = merged(first, [fact(position()), fact(position("Oredane", current=True), THERE)])
    assert oredane.value.current is False


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (position("Easy Velmont", "lead"), position("EasyVelmont", "lead")),
        (position("Velmont Industries", "lead"), position("Velmont", "lead")),
        (position("Velmont", "ML engineer", role="mle"), position("Velmont", "ingénieure ML", role="mle")),
        (position(None, "data analyst"), position("Velmont", "data analyst")),
        (Education("ENSAI"), Education("ENSAI", degree="master")),
        (Education(None, degree="master"), Education("ENSAI", degree="master")),
        (Person("Lina"), Person("Lina Amrani")),
        (WorkingLife(Aspect.REMOTE, "2 jours"), WorkingLife(Aspect.REMOTE, "2 days a week")),
        (Answer("other", None, HERE), Answer("salary", None, HERE)),
        (Education("ENSAI", start="2019"), Education("ENSAI", start="2019-09")),
    ],
)
def test_two_ways_to_say_one_thing(first, second):
    [both] = merged([fact(first)], [fact(second)])
    assert both.doubt is None


def test_the_longer_name_of_a_person_and_the_topic_that_was_not_known_are_taken():
    [person] = merged([fact(Person("Lina"))], [fact(Person("Lina Amrani"))])
    [answer] = merged([fact(Answer("other", None, HERE))], [fact(Answer("salary", None, HERE))])
    assert (person.value.name, answer.value.topic) == ("Lina Amrani", "salary")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (position(title="data analyst"), position(title="account manager")),
        (position(title="lead", start="2019"), position(title="lead", start="2021")),
        (Education("ENSAI", end="2015"), Education("ENSAI", end="2016")),
        (Salary(45000, 50000, "EUR", Period.YEAR), Salary(45000, 50000, "EUR", Period.MONTH)),
        (WorkingLife(Aspect.REMOTE, "2 jours"), WorkingLife(Aspect.REMOTE, "3 jours")),
        (Answer("salary", None, HERE), Answer("english", None, HERE)),
        (Person("Lina Amrani"), Person("Nour Belkacem")),
    ],
)
def test_what_they_tell_otherwise_is_kept_twice_with_a_doubt(first, second):
    found = merged([fact(first)], [fact(second)])
    assert sorted(map(repr, (one.value for one in found))) == sorted(map(repr, (first, second)))
    assert {one.doubt for one in found} == {doubts.OTHERWISE}


def test_what_one_alone_says_is_kept_with_a_doubt_and_never_accepted_unseen():
    first, second = fact(Education("ENSAI"), confidence=0.97), fact(Education("ENSAE"), THERE, confidence=0.7)
    sure = [fact(Education(name), ELSEWHERE, confidence=0.9) for name in ("UTC", "INSA")]
    found = {one.value.school: one for one in merged([first, *sure], [second, *sure])}
    assert (found["ENSAI"].confidence, found["ENSAI"].doubt) == (MOST_ALONE, doubts.ONE_READER)
    assert (found["ENSAE"].confidence, found["ENSAE"].doubt) == (0.7, doubts.ONE_READER)


def test_a_doubt_that_says_more_stays():
    [one] = merged([fact(Education("ENSAI"), doubt=first_doubts.WHOSE_IS_IT)], [])
    assert one.doubt == first_doubts.WHOSE_IS_IT


def test_an_answer_needs_no_second_reader():
    asked = fact(Answer("salary", None, HERE), confidence=0.95)
    assert merged([asked], []) == (asked,)


STATISTICS = skill("statistics", SkillKind.TECHNICAL)


@pytest.mark.parametrize(
    ("first", "second", "kept"),
    [
        ([fact(STATISTICS, confidence=0.6)], [], False),
        ([fact(STATISTICS, confidence=0.9)], [], True),
        ([fact(skill("Scala"), confidence=0.9)], [], False),
        ([], [fact(STATISTICS, confidence=0.6)], True),
        ([], [fact(skill("Scala"))], True),
        ([fact(skill("health", SkillKind.DOMAIN), confidence=0.9)], [], False),
        ([], [fact(skill("health", SkillKind.DOMAIN))], False),
    ],
)
def test_silence_on_a_skill_tells_something(first, second, kept):
    sure = [fact(skill(name), confidence=0.9) for name in ("Python", "SQL", "Spark")]
    names = {one.value.name for one in merged([*first, *sure], [*second, *sure])}
    assert names == {"Python", "SQL", "Spark"} | (
        {one.value.name for one in first + second} if kept else set()
    )


def test_the_silence_of_a_poor_reader_tells_nothing():
    mine = [fact(skill(name), confidence=0.9) for name in ("Python", "SQL", "Spark")]
    found = merged([*mine, fact(STATISTICS, confidence=0.6)], mine[:1])
    assert [(one.value.name, one.confidence) for one in found] == [
        ("Python", 0.99), ("SQL", 0.9), ("Spark", 0.9), ("statistics", 0.6),
    ]  # fmt: skip


def test_a_title_that_one_alone_reads_where_both_read_another_is_left_out():
    both = position(title="account manager")
    mine = [fact(both, confidence=0.9), fact(position(title="data analyst"), confidence=0.9)]
    others = [fact(position(name, "lead"), ELSEWHERE, confidence=0.9) for name in ("Oredane", "Axelune")]
    found = merged([*mine, *others], [fact(both), *others])
    assert [one.value.title for one in found] == ["account manager", "lead", "lead"]


def test_a_promotion_told_elsewhere_stays():
    both = fact(position(title="data analyst"), confidence=0.9)
    later = fact(position(title="head of data"), THERE, confidence=0.9)
    assert len(merged([both, later], [both])) == 2


def test_what_one_reader_tells_twice_is_told_once():
    again = [fact(position(title="lead")), fact(position(title=None), THERE)]
    assert len(merged(again, [fact(position(title="lead"))])) == 1


def test_studies_and_positions_stand_in_the_second_readers_order():
    names = ("Axelune", "Velmont", "Oredane", "Brumaire")
    first = [fact(position(name, "lead"), Span(n * 50, n * 50 + 9)) for n, name in enumerate(names)]
    second = [first[2], first[0]]
    found = [one.value.employer for one in merged(first, second)]
    assert found == ["Oredane", "Axelune", "Velmont", "Brumaire"]


def test_other_facts_stand_in_the_order_of_the_text():
    first = [fact(skill("SQL"), THERE, confidence=0.9)]
    second = [fact(skill("Python"), ELSEWHERE), fact(skill("SQL"), THERE), fact(skill("Spark"), HERE)]
    assert [one.value.name for one in merged(first, second)] == ["Spark", "SQL", "Python"]


def test_warnings_that_are_mended_go_and_others_stay():
    warnings = (first_doubts.NOBODY_NAMED, first_doubts.NOTHING_FOUND, first_doubts.LANGUAGE_UNKNOWN)
    second = reading(fact(Person("Lina")), fact(Education("ENSAI")), reader="llm")
    assert merge(reading(warnings=warnings), second).warnings == (first_doubts.LANGUAGE_UNKNOWN,)


def test_the_reading_says_what_it_is_made_of():
    nour, lina = (Mention(name, Part.OTHER, (HERE,)) for name in ("Nour", "Lina"))
    first = reading(people=(nour,))
    second = dataclasses.replace(reading(people=(lina, nour), reader="llm"), version="big/1", language=None)
    both = merge(first, second)
    assert (both.reader, both.version, both.language) == ("merged", "1.0+big/1", "fr")
    assert both.people == (nour, lina)


def test_the_same_two_readings_always_make_the_same_one():
    pool = [fact(skill(name), Span(n, n + 9)) for n, name in enumerate(("SQL", "Python", "Spark", "Scala"))]
    pool += [fact(position(name, title)) for name in ("Velmont", "Oredane") for title in ("lead", None)]
    for seed in range(20):
        chance = random.Random(seed)
        first, second = (chance.sample(pool, chance.randint(0, len(pool))) for _ in range(2))
        assert merged(first, second) == merged(first, second)
        assert {one.kind for one in merged(first, second)} <= {one.kind for one in first + second}


def test_whoever_reads_alone_reads_on():
    """An empty second reading takes nothing away, and an empty first one is filled."""
    mine = [
        fact(position(title="lead"), confidence=0.9),
        fact(STATISTICS, confidence=0.6),
        fact(Person("Lina")),
    ]
    assert {one.value for one in merged(mine, [])} >= {mine[0].value, mine[2].value}
    assert {one.value for one in merged([], mine)} == {one.value for one in mine}
