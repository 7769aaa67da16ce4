"""The salary reader on whole documents: who speaks, what was asked, what one answer carries on."""

from __future__ import annotations

from profiles.reading import doubts
from profiles.reading.engine import understand
from profiles.reading.facts import About, Fact, PayBasis, Period, Salary, Seniority
from profiles.reading.readers import salaries


def found(text: str) -> list[Fact]:
    return list(salaries.find(understand(text)))


def values(text: str) -> list[Salary]:
    return [fact.value for fact in found(text) if isinstance(fact.value, Salary)]


def talk(*turns: str) -> str:
    """A transcript between Odile, who asks, and Tanguy; turns in order, Odile first."""
    names = ("Odile", "Tanguy")
    opening = (
        "Bonjour Tanguy, peux-tu te présenter ?",
        "Bonjour, je suis analyste de données à Quimper depuis dix ans.",
    )
    return "\n\n".join(f"{names[at % 2]} : {words}" for at, words in enumerate((*opening, *turns)))


def test_two_levels_in_one_answer_share_what_the_first_tells() -> None:
    text = talk(
        "Combien gagne un data analyst ?",
        "En sortie d'école, on est entre 36k et 40k€ bruts annuels. Pour un senior, ce serait plutôt 55 à 65k€.",
    )
    junior, senior = values(text)
    assert (junior.low, junior.high, junior.seniority) == (36_000, 40_000, Seniority.JUNIOR)
    assert (senior.low, senior.high, senior.seniority) == (55_000, 65_000, Seniority.SENIOR)
    assert {junior.basis, senior.basis} == {PayBasis.GROSS}
    assert {junior.about, senior.about} == {About.ROLE}


def test_the_evidence_is_the_sentence() -> None:
    text = talk(
        "Et le salaire ?", "C'est une bonne question. Je gagne 2 400 € net par mois. J'en suis content."
    )
    (fact,) = found(text)
    (span,) = fact.evidence
    assert text[span.start : span.end] == "Je gagne 2 400 € net par mois."
    assert fact.rule == "salaries.amount_of_pay"
    assert fact.confidence >= 0.9
    assert fact.doubt is None


def test_evidence_spans_count_in_the_text_with_its_markup() -> None:
    text = talk("Et le salaire ?", "Alors, **44k€** [brut](https://exemple.example/net) par an.")
    (fact,) = found(text)
    assert text[fact.evidence[0].start : fact.evidence[0].end].startswith("Alors, **44k€**")


def test_the_same_statement_twice_is_one_fact_with_two_passages() -> None:
    text = talk(
        "Et le salaire ?", "Je gagne 44k€ brut.", "D'accord.", "Oui, je gagne 44k€ brut, je le redis."
    )
    (fact,) = found(text)
    assert len(fact.evidence) == 2


def test_the_interviewer_s_figure_needs_a_yes() -> None:
    asked = "Donc un débutant gagne autour de 38 000 euros brut par an, c'est bien ça ?"
    assert values(talk(asked, "Je ne sais pas trop, cela dépend des maisons.")) == []
    (fact,) = found(talk(asked, "Oui, c'est ça."))
    assert fact.doubt == doubts.ASSENT_ONLY


def test_a_missing_currency_is_the_language_s_and_said_to_be() -> None:
    (fact,) = found(talk("Combien gagne-t-on ?", "Autour de 40k pour commencer."))
    assert isinstance(fact.value, Salary)
    assert (fact.value.currency, fact.doubt) == ("EUR", doubts.CURRENCY_UNTOLD)
    assert fact.confidence < 0.8


def test_a_missing_currency_is_the_one_used_elsewhere() -> None:
    text = "\n\n".join(
        (
            "Host: Hello Morwenna, thank you for being here. What do you do?",
            "Morwenna: I am a data engineer in Truro and I have been one for six years, mostly with maps.",
            "Host: What did you earn at first?",
            "Morwenna: My first salary was £26,000. Today I earn 52k.",
        )
    )
    assert [(one.low, one.currency) for one in values(text)] == [(26_000, "GBP"), (52_000, "GBP")]


def test_a_small_amount_with_no_period_is_monthly_and_doubtful() -> None:
    (fact,) = found(talk("Quel était ton premier salaire ?", "Il était de 1 900 euros net."))
    assert isinstance(fact.value, Salary)
    assert fact.value.period is Period.MONTH
    assert fact.doubt == doubts.PERIOD_UNTOLD


def test_the_role_is_the_one_named() -> None:
    (one,) = values(talk("Combien gagne un data scientist ?", "Comptez 45k€ brut."))
    assert one.role == "data-scientist"


def test_a_summary_tells_of_its_person() -> None:
    text = (
        "Portrait of Odalys Merrow\n\nOdalys Merrow is a statistician. She studied in Leeds and joined a bank. "
        "She now earns £58,000 a year and works from Hull."
    )
    (one,) = values(text)
    assert (one.low, one.about) == (58_000, About.PERSON)


def test_no_money_no_fact() -> None:
    assert (
        values(
            talk("Et les salaires ?", "On gagne correctement sa vie, sans plus. J'ai 34 ans et 2 enfants.")
        )
        == []
    )


def test_each_amount_of_a_sentence_has_its_own_subject_and_role() -> None:
    text = talk(
        "Et les salaires ?",
        "Un data analyst débutant touche 36 000 € brut par an ; moi, data engineer, je gagne 52 000 € brut par an.",
    )
    role, person = values(text)
    assert (role.about, role.role, role.seniority) == (About.ROLE, "data-analyst", Seniority.JUNIOR)
    assert (person.about, person.role) == (About.PERSON, "data-engineer")


def test_what_goes_on_in_the_first_person_stays_the_person_s() -> None:
    text = talk(
        "Tu gagnes combien ?", "J'ai commencé à 1 700 € net par mois. Maintenant c'est 2 300 € net par mois."
    )
    assert {one.about for one in values(text)} == {About.PERSON}


def test_a_plain_dollar_is_the_one_that_the_document_names() -> None:
    text = talk(
        "Et les salaires ?",
        "Au début, 62 000 $ par année.",
        "Et après ?",
        "Environ 90 000 $ canadiens par année.",
    )
    assert {one.currency for one in values(text)} == {"CAD"}
    assert {one.currency for one in values(talk("Et les salaires ?", "Environ 90 000 $ par an."))} == {"USD"}


def test_a_question_that_nobody_confirms_states_nothing() -> None:
    assert (
        values("Odile Merrow compte des poissons.\n\nEst-ce qu'elle gagne 40 000 € brut par an ? Qui sait.")
        == []
    )
