"""The lists: what they show, what they find, what they cost, and what they do not let one do."""

import pytest
from django.urls import reverse

from profiles.actions import decisions, readings
from profiles.models import Alias, Employer, Interview, Person, School, Skill, Topic
from tests.actions import found
from tests.admin.conftest import logged_in

MODELS = (
    "alias", "decision", "employer", "interview", "person", "reading", "role", "school", "skill", "topic",
)  # fmt: skip


def changelist(model):
    return reverse(f"admin:profiles_{model}_changelist")


def results(response):
    return list(response.context["cl"].result_list)


@pytest.mark.parametrize("model", MODELS)
def test_every_list_can_be_looked_at_and_searched(desk, reading, nour, model):
    decisions.accept_all(reading=reading, above=0, by=nour)
    assert results(desk.get(changelist(model)))
    assert desk.get(changelist(model), {"q": "Éco"}).status_code == 200


@pytest.mark.parametrize("model", MODELS)
def test_nothing_is_deleted(desk, reading, nour, model):
    nour.is_superuser = True
    nour.save()
    decisions.accept_all(reading=reading, above=0, by=nour)
    row = results(desk.get(changelist(model)))[0]
    assert desk.post(reverse(f"admin:profiles_{model}_delete", args=(row.pk,))).status_code == 403


@pytest.mark.parametrize("model", ["reading", "decision"])
def test_what_was_found_and_decided_is_only_looked_at(desk, reading, claim, nour, model):
    decisions.accept(claim=claim("education"), by=nour)
    row = results(desk.get(changelist(model)))[0]
    assert desk.get(reverse(f"admin:profiles_{model}_add")).status_code == 403
    page = reverse(f"admin:profiles_{model}_change", args=(row.pk,))
    assert desk.get(page).status_code == 200
    assert desk.post(page, {}).status_code == 403


def test_people_come_with_interviews_only(desk):
    assert desk.get(reverse("admin:profiles_person_add")).status_code == 403


@pytest.mark.parametrize("query", ["ecole des metiers", "École des MÉTIERS", "EdM"])
def test_a_search_ignores_accents_and_knows_written_forms(desk, query):
    school = School.objects.create(slug="metiers", name="École des métiers")
    Alias.objects.create(form="EDM", school=school)
    School.objects.create(slug="other", name="Autre école")
    assert results(desk.get(changelist("school"), {"q": query})) == [school]


def test_autocompletion_ignores_accents_too(desk):
    buyer = Employer.objects.create(slug="energie", name="Énergie de l’Ouest")
    asked = {"app_label": "profiles", "model_name": "employer", "field_name": "bought_by", "term": "energie"}
    found = desk.get(reverse("admin:autocomplete"), asked).json()["results"]
    assert [row["id"] for row in found] == [str(buyer.pk)]


def test_an_interview_is_found_by_its_person_and_its_title(desk, interview, reading):
    Interview.objects.update(title="Épisode 7 : la donnée")
    interview.refresh_from_db()
    interview.save()
    for query in ("lina", "episode"):
        assert results(desk.get(changelist("interview"), {"q": query})) == [interview]


def test_the_list_of_interviews_says_how_far_each_review_is(desk, interview, claim, nour):
    decisions.accept(claim=claim("education"), by=nour)
    page = desk.get(changelist("interview")).content.decode()
    assert "1 of 8" in page
    assert reverse("admin:profiles_interview_review", args=(interview.pk,)) in page


@pytest.mark.parametrize("model", ["interview", "decision", "person", "employer", "alias"])
def test_a_list_costs_the_same_with_three_rows_and_with_thirty(
    desk, nour, known, model, django_assert_max_num_queries, many
):
    costs = []
    for number in (3, 30):
        many(number)
        with django_assert_max_num_queries(20) as queries:
            desk.get(changelist(model))
        costs.append(len(queries))
    assert costs[0] == costs[1]


@pytest.fixture
def many(nour, known, db):
    """Interviews by the number, each read and decided a little."""
    made = []

    def make(number):
        while len(made) < number:
            interview = Interview.objects.create(
                content=b"x", sha256=f"{len(made):064x}", text=found.TEXT, added_by=nour
            )
            reading = readings.keep(interview=interview, found=found.reading(), by=nour)
            decisions.accept_all(reading=reading, above=0.9, by=nour)
            buyer = Employer.objects.create(slug=f"buyer-{len(made)}", name=f"Buyer {len(made)}")
            Employer.objects.create(slug=f"bought-{len(made)}", name=f"B {len(made)}", bought_by=buyer)
            Alias.objects.create(form=f"form {len(made)}", employer=buyer, author=nour)
            made.append(interview)

    return make


def test_a_mended_name_is_saved_by_an_action_with_its_history(desk, nour):
    skill = Skill.objects.create(slug="sql", name="SQL", kind="tool")
    page = reverse("admin:profiles_skill_change", args=(skill.pk,))
    response = desk.post(page, {"name": "SQL", "name_fr": "SQL", "name_en": "SQL", "kind": "technical"})
    assert response.status_code == 302
    skill.refresh_from_db()
    assert (skill.kind, skill.slug) == ("technical", "sql")
    assert skill.history.first().history_user == nour


def test_what_may_be_shown_of_an_interview_is_mended(desk, interview, nour):
    page = reverse("admin:profiles_interview_change", args=(interview.pk,))
    said = {"title": "Épisode 7", "medium": "podcast", "nature": "interview", "shows": "nothing"}
    assert desk.post(page, said).status_code == 302
    interview.refresh_from_db()
    assert (interview.shows, interview.title, bytes(interview.content)) == (
        "nothing",
        "Épisode 7",
        found.TEXT.encode(),
    )
    assert interview.history.first().history_user == nour


def test_a_topic_keeps_its_address(desk):
    topic = Topic.objects.create(slug="day", question_fr="Une journée ?", question_en="A day?")
    page = reverse("admin:profiles_topic_change", args=(topic.pk,))
    desk.post(
        page, {"slug": "other", "question_fr": "Une journée type ?", "question_en": "A day?", "order": 1}
    )
    topic.refresh_from_db()
    assert (topic.slug, topic.question_fr) == ("day", "Une journée type ?")


def test_who_changes_what_a_form_means_has_said_so(desk, nour):
    school = School.objects.create(slug="ensai", name="ENSAI")
    alias = Alias.objects.create(form="l'ENSAI", school=school)
    page = reverse("admin:profiles_alias_change", args=(alias.pk,))
    desk.post(page, {"form": "l'ENSAI", "verdict": "ask", "school": school.pk})
    alias.refresh_from_db()
    assert (alias.verdict, alias.author) == ("ask", nour)


@pytest.mark.parametrize(
    "said, message",
    [
        ({}, "belongs to one school, employer, role or skill"),
        ({"form": "L’ENSAI", "to": "ensai"}, "This form is kept already."),
        ({"form": "l ensai", "to": "ensae"}, "This form already means another one"),
    ],
)
def test_a_form_that_is_taken_is_refused_in_a_sentence(desk, said, message):
    schools = {slug: School.objects.create(slug=slug, name=slug.upper()) for slug in ("ensai", "ensae")}
    Alias.objects.create(form="l'ENSAI", school=schools["ensai"])
    to = {"school": schools[said["to"]].pk} if said else {}
    sent = {"form": said.get("form", "x"), "verdict": "same", **to}
    response = desk.post(reverse("admin:profiles_alias_add"), sent)
    assert message in response.content.decode()
    assert Alias.objects.count() == 1


def test_a_new_form_is_signed_by_who_adds_it(desk, nour):
    school = School.objects.create(slug="ensai", name="ENSAI")
    desk.post(
        reverse("admin:profiles_alias_add"), {"form": "l'ENSAI", "verdict": "same", "school": school.pk}
    )
    assert (Alias.objects.get().author, Alias.objects.get().folded) == (nour, "l ensai")


def test_topics_come_with_the_vocabulary(desk):
    assert desk.get(reverse("admin:profiles_topic_add")).status_code == 403


@pytest.mark.parametrize("model", ["school", "employer", "role", "skill"])
def test_a_name_can_be_added(desk, nour, model):
    page = reverse(f"admin:profiles_{model}_add")
    chosen = {"school": "university", "employer": "bank", "skill": "tool", "role": ""}[model]
    response = desk.post(page, {"name": "Nouveau", "slug": "nouveau", "kind": chosen})
    assert response.status_code == 302, response.context["errors"]
    row = results(desk.get(changelist(model)))[0]
    assert row.history.get().history_user == nour


@pytest.mark.parametrize("model", ["school", "person", "interview"])
def test_earlier_versions_can_be_looked_at(desk, reading, lina, nour, model):
    row = {"school": School.objects.get(), "person": lina, "interview": reading.interview}[model]
    row.save()
    page = desk.get(reverse(f"admin:profiles_{model}_history", args=(row.pk,)))
    assert page.status_code == 200
    version = row.history.first()
    address = reverse(f"admin:profiles_{model}_simple_history", args=(row.pk, version.history_id))
    assert desk.get(address).status_code == 200


def test_no_button_takes_an_earlier_state_of_a_person_up_again(desk, lina):
    """An earlier version may be a published one: publishing is an act of its own."""
    version = lina.history.first()
    address = reverse("admin:profiles_person_simple_history", args=(lina.pk, version.history_id))
    assert desk.post(address, {"name": "Lina"}).status_code == 403


def test_the_state_of_a_person_cannot_be_typed_in(desk, lina):
    page = reverse("admin:profiles_person_change", args=(lina.pk,))
    desk.post(page, {"name": "Lina B.", "state": "published", "consent_basis": "consent"})
    person = Person.objects.get()
    assert (person.name, person.state, person.consent_basis) == ("Lina B.", "draft", "")


def test_the_desk_speaks_both_languages_and_leads_to_the_site(desk):
    for language, word in (("en", "Interviews"), ("fr", "Entretiens")):
        page = desk.get(reverse("admin:index"), headers={"accept-language": language}).content.decode()
        assert word in page
        assert 'name="language" value="fr"' in page
        assert 'href="/"' in page


def test_the_desk_begins_with_the_work(desk, reading, interview):
    page = desk.get(reverse("admin:index")).content.decode()
    assert reverse("admin:profiles_interview_add") in page
    drafts = changelist("interview") + "?person__state__exact=draft"
    assert drafts in page
    assert results(desk.get(drafts)) == [interview]


def test_the_switch_comes_back_to_the_same_page(desk):
    here = changelist("school") + "?q=ensai"
    response = desk.post(reverse("set_language"), {"language": "fr", "next": here})
    assert response.url == here
    assert "Écoles" in desk.get(here).content.decode()


def test_visitors_are_led_to_the_login(client, interview):
    for address in (changelist("interview"), f"/admin/profiles/interview/{interview.pk}/review/"):
        assert client.get(address).url.startswith("/admin/login/")


def test_accounts_without_rights_see_nothing(reading, django_user_model):
    stranger = logged_in(django_user_model.objects.create_user("marc", is_staff=True))
    assert stranger.get(changelist("interview")).status_code == 403
    assert stranger.get(f"/admin/profiles/interview/{reading.interview.pk}/review/").status_code == 403
