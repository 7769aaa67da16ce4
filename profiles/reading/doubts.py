"""Every sentence in which a reader says that it is not sure. English, without parameters.

`N_` marks them for translation; the site shows them in the editor's language.
"""

from __future__ import annotations


def N_(sentence: str) -> str:  # noqa: N802 - gettext's own name for it
    """Marks a sentence for extraction and returns it unchanged."""
    return sentence


# Of the whole reading: an editor should look before publishing anything.
NOBODY_NAMED = N_("Nobody is named as the person interviewed. Give the person a name.")
FIRST_NAME_ONLY = N_("Only a first name is given for the person interviewed.")
NAME_UNSURE = N_("It is not plain who is interviewed: check the person's name.")
TWO_GUESTS = N_("Several people are interviewed. Facts may belong to either: make a profile for each.")
LANGUAGE_UNKNOWN = N_("The language is neither clearly French nor clearly English.")
NOTHING_FOUND = N_("No school and no employer was found.")
NOT_AN_INTERVIEW = N_("The text does not look like an interview: no question, no story.")

# Of one fact.
ASSENT_ONLY = N_("The interviewer says it and the answer only agrees.")
ASKED_ONLY = N_("Only the interviewer says it.")
NAME_UNKNOWN = N_("This name is not in the vocabulary: check that it is an organisation.")
NAME_AMBIGUOUS = N_("This short form may mean several places: say which.")
WHOSE_IS_IT = N_("It may be told of somebody else.")
IN_PASSING = N_("It is told in passing: check that the person worked or studied there.")
ORDER_UNSURE = N_("The order in time is not told.")
TWO_CURRENT = N_("More than one position is told as current.")
SCHOOL_OR_EMPLOYER = N_("A place where one studies and works: check which is meant.")

# Of pay.
PERHAPS_NO_PAY = N_("It may be another kind of money than pay.")
PERIOD_UNTOLD = N_("It is not told whether this is per year or per month: the size of the amount says so.")
CURRENCY_UNTOLD = N_("The currency is not told: it is the usual one of the language or of the document.")

# Of a skill.
SKILL_IN_PASSING = N_("It is named in passing: check that the person uses it or says that the work needs it.")

# Of a topic.
TOPIC_UNSURE = N_("The question fits no topic plainly, or several: choose one.")
