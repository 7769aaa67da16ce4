"""The second reader: the same contract as the first, by another way."""

from profiles.llm import answers, prompt
from profiles.llm.endpoint import Endpoint
from profiles.reading.facts import FactKind, Mention, Part, Reading, Shape

NAME = "llm"


def read(text: str, endpoint: Endpoint) -> Reading:
    """What the model finds in `text`, every fact with words that stand in it.

    Raises EndpointError. The version is the model's name: another model makes another reading.
    """
    answer = endpoint.complete(prompt.messages(text), prompt.answer_schema())
    found = tuple(answers.facts(answer, text))
    people = tuple(
        Mention(fact.value.name, Part.INTERVIEWEE, fact.evidence)  # type: ignore[union-attr]
        for fact in found
        if fact.kind == FactKind.PERSON
    )
    return Reading(
        reader=NAME,
        version=endpoint.model,
        text=text,
        language=None,
        shape=Shape.UNKNOWN,
        title=None,
        date=None,
        people=people,
        facts=found,
        warnings=(),
    )
