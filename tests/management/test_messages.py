"""Every string to translate is found, and a translation is never lost."""

import gettext

import polib
import pytest
from django.core.management import call_command

from profiles.management.commands.makemessages import HEADER
from profiles.management.messages import Message, extract, merge

CODE = """
from django.utils.translation import gettext as _, ngettext, pgettext, gettext_lazy
title = _("Profiles")
again = gettext_lazy("Profiles")
count = ngettext("%(n)d profile", "%(n)d profiles", n) % {"n": n}
month = pgettext("date", "May")
doubt = N_("Two employers are possible.")
unknown = _(name)
"""
TEMPLATE = """{% load i18n %}<h1>{% translate "Schools" %}</h1>
{% blocktranslate count n=people %}{{ n }} person{% plural %}{{ n }} people{% endblocktranslate %}
<a title="{% translate "May" context "modal" %}">
{% blocktranslate %}Hello {{ name }}{% endblocktranslate %}</a>
"""


@pytest.fixture
def project(tmp_path):
    for folder in ("careers", "profiles/migrations", "templates"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "profiles/code.py").write_text(CODE)
    (tmp_path / "profiles/migrations/0001.py").write_text('x = _("Not this one")')
    (tmp_path / "templates/page.html").write_text(TEMPLATE)
    return tmp_path


def by_text(messages):
    return {(message.text, message.context): message for message in messages}


def test_strings_of_code_and_templates_are_found_with_plurals_and_contexts(project):
    found = by_text(extract(project))
    assert sorted(found, key=str) == [
        ("%(n)d profile", None),
        ("%(n)s person", None),
        ("Hello %(name)s", None),
        ("May", "date"),
        ("May", "modal"),
        ("Profiles", None),
        ("Schools", None),
        ("Two employers are possible.", None),
    ]
    assert found["%(n)d profile", None].plural == "%(n)d profiles"
    assert found["%(n)s person", None].plural == "%(n)s people"
    assert found["Schools", None].files == ["templates/page.html"]


def test_a_translation_is_kept_and_its_string_sorted_in():
    catalogue = polib.POFile()
    catalogue.append(polib.POEntry(msgid="Profiles", msgstr="Profils"))
    merged = merge(catalogue, [Message("Careers"), Message("Profiles", files=["a.py", "b.html"])])
    assert [(entry.msgid, entry.msgstr) for entry in merged] == [("Careers", ""), ("Profiles", "Profils")]
    assert "#: a.py b.html" in str(merged)


def test_a_translation_whose_string_is_gone_waits_at_the_end_and_comes_back():
    catalogue = polib.POFile()
    catalogue.append(polib.POEntry(msgid="Profiles", msgstr="Profils"))
    without = merge(catalogue, [Message("Careers")])
    assert "#~ msgid" in str(without)
    back = merge(without, [Message("Profiles")])
    assert [(entry.msgid, entry.msgstr, entry.obsolete) for entry in back] == [("Profiles", "Profils", False)]


def test_a_string_that_got_a_plural_is_translated_anew():
    catalogue = polib.POFile()
    catalogue.append(polib.POEntry(msgid="profile", msgstr="profil"))
    (entry,) = merge(catalogue, [Message("profile", plural="profiles")])
    assert entry.msgstr_plural == {0: "", 1: ""}


def test_merging_twice_changes_nothing(project):
    once = merge(polib.POFile(), extract(project))
    assert str(merge(once, extract(project))) == str(once)


def test_a_compiled_catalogue_says_french(tmp_path, settings):
    settings.LOCALE_PATHS = [tmp_path]
    source = tmp_path / "fr/LC_MESSAGES/django.po"
    source.parent.mkdir(parents=True)
    catalogue = polib.POFile()
    catalogue.metadata = HEADER
    catalogue.append(
        polib.POEntry(msgid="profile", msgid_plural="profiles", msgstr_plural={0: "profil", 1: "profils"})
    )
    catalogue.save(str(source))
    call_command("compilemessages", verbosity=0)
    assert sorted(path.name for path in source.parent.iterdir()) == ["django.mo", "django.po"]
    with source.with_suffix(".mo").open("rb") as compiled:
        french = gettext.GNUTranslations(compiled)
    assert [french.ngettext("profile", "profiles", n) for n in (0, 1, 2)] == ["profil", "profil", "profils"]
