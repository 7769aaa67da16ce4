"""Variables are typed, and a wrong one says what to write."""

import pytest

from careers.environment import (
    WrongVariable,
    env_bool,
    env_choice,
    env_int,
    env_list,
    env_text,
    load_file,
)


@pytest.fixture
def variable(monkeypatch):
    return lambda value: monkeypatch.setenv("VARIABLE", value)


@pytest.mark.parametrize("value,meaning", [("true", True), ("True", True), ("0", False), ("false", False)])
def test_a_boolean_is_true_or_false(variable, value, meaning):
    variable(value)
    assert env_bool("VARIABLE", default=not meaning) is meaning


@pytest.mark.parametrize("value", ["yes", "on", "2", "vrai"])
def test_anything_else_is_refused_with_what_to_write(variable, value):
    variable(value)
    with pytest.raises(WrongVariable, match="Write VARIABLE=true or VARIABLE=false"):
        env_bool("VARIABLE", default=True)


@pytest.mark.parametrize("value", ["ten", "1.5", "-1"])
def test_a_number_is_whole(variable, value):
    variable(value)
    with pytest.raises(WrongVariable, match="not a whole number"):
        env_int("VARIABLE", default=10)


def test_a_list_stands_between_commas(variable):
    variable("a.example, b.example,")
    assert env_list("VARIABLE") == ["a.example", "b.example"]


def test_a_choice_is_one_of_those_named(variable):
    variable("loud")
    with pytest.raises(WrongVariable, match="one of quiet, normal"):
        env_choice("VARIABLE", "normal", choices=("quiet", "normal"))


@pytest.mark.parametrize("value", ["", "  "])
def test_an_empty_variable_counts_as_not_set(variable, value):
    variable(value)
    assert env_int("VARIABLE", default=7) == 7
    with pytest.raises(WrongVariable, match="VARIABLE is not set"):
        env_text("VARIABLE")


def test_the_environment_wins_over_the_file(variable, monkeypatch, tmp_path):
    variable("from the shell")
    monkeypatch.setenv("OTHER", "")  # so that it is unset again after the test
    monkeypatch.delenv("OTHER")
    (tmp_path / ".env").write_text("# OTHER=commented\nVARIABLE=from the file\nOTHER='quoted'\n\n")
    load_file(tmp_path / ".env")
    assert env_text("VARIABLE") == "from the shell"
    assert env_text("OTHER") == "quoted"


def test_no_file_is_no_trouble(tmp_path):
    load_file(tmp_path / ".env")
