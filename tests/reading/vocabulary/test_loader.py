"""The loader refuses what would make a list lie, and says where and what to do."""

import pytest

from profiles.reading.vocabulary import Vocabulary, VocabularyError


@pytest.fixture
def lists(tmp_path):
    """Writes lists into a folder of their own and gives the vocabulary of that folder."""

    def write(**contents):
        for name, content in contents.items():
            path = tmp_path / f"{name.replace('__', '/')}.toml"
            path.parent.mkdir(exist_ok=True)
            path.write_text(content, encoding="utf-8")
        return Vocabulary(tmp_path)

    return write


def test_an_entry_has_the_forms_that_its_line_gives(lists):
    school = lists(
        schools="""
        [defaults]
        kind = "engineering"
        country = "FR"
        [entries]
        ebv = { name = "EBV", name_fr = "École Verte", also = ["INP-EBV"], exact = ["B7"], ask = ["V"] }
        """
    ).schools["ebv"]
    assert school.forms == ("EBV", "École Verte", "INP-EBV", "B7")
    assert (school.exact, school.ask) == (("B7", "V"), ("V",))
    assert (school.name_fr, school.name_en) == ("École Verte", "EBV")
    assert (school.kind, school.country, school.city) == ("engineering", "FR", None)


def test_a_list_may_be_a_folder_of_files(lists):
    schools = lists(
        schools__a='[entries]\na = { name = "Alpha", kind = "university" }',
        schools__b='[entries]\nb = { name = "Beta", kind = "business" }',
    ).schools
    assert list(schools) == ["a", "b"]


def test_a_file_of_sections_reads_the_same(lists):
    assert lists(skills='[entries.tri]\nname = "tri"\nkind = "soft"').skills["tri"].kind == "soft"


def refused(vocabulary, name):
    with pytest.raises(VocabularyError) as error:
        getattr(vocabulary, name)
    return str(error.value)


@pytest.mark.parametrize(
    "forms",
    [
        'also = ["Alpha"]',
        'also = ["alphà"]',
        'ask = ["Alpha"]',
        'exact = ["ALPHA"]',
    ],
)
def test_a_form_given_to_two_entries_is_refused(lists, forms):
    vocabulary = lists(roles=f'[entries]\na = {{ name = "Alpha" }}\nb = {{ name = "Beta", {forms} }}')
    said = refused(vocabulary, "roles")
    assert "a and b both claim" in said
    assert "alph" in said.lower()


def test_a_hyphen_or_a_ligature_does_not_make_another_form(lists):
    assert "both claim" in refused(
        lists(roles='[entries]\na = { name = "Sous-Œuvre" }\nb = { name = "sous oeuvre" }'), "roles"
    )


def test_a_form_to_ask_about_may_belong_to_several(lists):
    roles = lists(
        roles='[entries]\na = { name = "A1", ask = ["DA"] }\nb = { name = "B1", ask = ["DA"] }'
    ).roles
    assert [role.ask for role in roles.values()] == [("DA",), ("DA",)]


@pytest.mark.parametrize("name", ['""', '"  "', "3"])
def test_an_empty_name_is_refused(lists, name):
    assert "a has an empty name" in refused(lists(roles=f"[entries]\na = {{ name = {name} }}"), "roles")


def test_an_empty_form_is_refused(lists):
    assert "a has an empty form" in refused(
        lists(roles='[entries]\na = { name = "A1", also = [" "] }'), "roles"
    )


def test_an_unknown_kind_is_refused_and_the_known_ones_are_named(lists):
    said = refused(lists(skills='[entries]\na = { name = "A1", kind = "magic" }'), "skills")
    assert "a has the kind 'magic'" in said
    assert "soft" in said


def test_an_unknown_key_is_refused(lists):
    assert "colour" in refused(lists(roles='[entries]\na = { name = "A1", colour = "red" }'), "roles")


def test_a_missing_kind_is_refused(lists):
    assert "a lacks something" in refused(lists(skills='[entries]\na = { name = "A1" }'), "skills")


def test_an_unknown_buyer_is_refused(lists):
    vocabulary = lists(employers='[entries]\na = { name = "A1", kind = "bank", bought_by = "nobody" }')
    assert "a is said to be bought by nobody" in refused(vocabulary, "employers")


def test_a_slug_that_stands_in_two_files_is_refused(lists):
    content = '[entries]\na = { name = "A1", kind = "soft" }'
    assert "a stands twice" in refused(lists(skills__x=content, skills__y=content), "skills")


def test_a_cue_that_is_not_in_the_language_is_refused(lists):
    row = 'name = "T", question_fr = "Q ?", question_en = "Q?", cues = ["Salaire é"]'
    assert "Salaire é" in refused(lists(topics=f"[entries]\nt = {{ {row} }}"), "topics")


def test_a_broken_file_and_a_missing_list_are_named(lists):
    vocabulary = lists(roles="[entries\n")
    assert "roles.toml is not TOML" in refused(vocabulary, "roles")
    assert "there is no skills.toml" in refused(vocabulary, "skills")


def test_a_name_repeated_under_exact_counts_only_with_its_capitals(lists):
    role = lists(roles='[entries]\na = { name = "apple", exact = ["Apple"] }').roles["a"]
    assert (role.forms, role.exact) == (("Apple",), ("Apple",))


def test_a_form_may_count_with_several_capitals(lists):
    role = lists(roles='[entries]\na = { name = "The Fig", exact = ["The Fig", "the Fig"] }').roles["a"]
    assert role.forms == ("The Fig", "the Fig")
