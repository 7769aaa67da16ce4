"""What may pass is tried again, what is refused is not, and nothing goes where it was not sent."""

import dataclasses
import time

import pytest

from profiles.llm.budget import Budget
from profiles.llm.endpoint import Endpoint
from profiles.llm.troubles import EndpointError, Trouble
from tests.llm.fake import TOKENS, said, serving

MESSAGES = [{"role": "system", "content": "List."}, {"role": "user", "content": "Lina uses SQL."}]
CHARACTERS = len("List.Lina uses SQL.")
SCHEMA = {"type": "object"}
YES = {"yes": True}


@pytest.fixture
def ask(model, budget):
    def ask(*answers, **changed):
        model.answers.extend(answers)
        return dataclasses.replace(model.endpoint, **changed).complete(MESSAGES, SCHEMA, budget)

    return ask


def trouble_of(ask, *answers, **changed):
    with pytest.raises(EndpointError) as error:
        ask(*answers, **changed)
    return error.value.trouble, error.value.detail


def test_the_request_names_the_model_the_key_and_the_schema(model, ask):
    assert ask(YES).content == YES
    [(path, authorization, body)] = model.asked
    assert (path, authorization) == ("/v1/chat/completions", "Bearer secret")
    assert (body["model"], body["messages"], body["temperature"]) == ("fake-1", MESSAGES, 0)
    assert body["response_format"]["json_schema"] == {"name": "reading", "strict": True, "schema": SCHEMA}


def test_without_a_key_none_is_sent(model, ask):
    ask(YES, key="")
    assert model.asked[0][1] is None


@pytest.mark.parametrize(
    "passing", [503, 429, 529, (200, "no JSON at all", {}), "not JSON", "[]", (200, "{}", {})]
)
def test_a_passing_trouble_is_tried_again(model, ask, passing):
    assert ask(passing, YES).content == YES
    assert len(model.asked) == 2


@pytest.mark.parametrize(
    ("answer", "trouble", "detail"),
    [
        (503, Trouble.DOWN, "HTTP 503"),
        ("not JSON", Trouble.UNUSABLE, "not JSON"),
        ((200, said(YES, finish_reason="length"), {}), Trouble.UNUSABLE, "cut off: the model may not say enough tokens"),
    ],
)  # fmt: skip
def test_a_trouble_that_lasts_is_told(ask, answer, trouble, detail):
    assert trouble_of(ask, answer, answer, answer) == (trouble, detail)


@pytest.mark.parametrize("state", [401, 403, 404, 400, 302, 307])
def test_a_refusal_is_not_tried_again(model, ask, state):
    elsewhere = (state, "", {"Location": "http://127.0.0.1:9/elsewhere"})
    assert trouble_of(ask, elsewhere) == (Trouble.REFUSED, f"HTTP {state}")
    assert len(model.asked) == 1


def test_nobody_there_is_told(budget):
    nowhere = Endpoint("http://127.0.0.1:9/v1", "fake-1", tries=2, pause=0)
    with pytest.raises(EndpointError, match=r"did not answer\. Try again later"):
        nowhere.complete(MESSAGES, SCHEMA, budget)


def test_a_server_that_never_ends_is_given_up(budget):
    with serving() as slow:
        slow.answer = lambda body: time.sleep(0.5) or YES
        endpoint = dataclasses.replace(slow.endpoint, timeout=0.05, tries=1)
        with pytest.raises(EndpointError, match="did not answer"):
            endpoint.complete(MESSAGES, SCHEMA, budget)


def test_pauses_grow_and_the_servers_own_wish_counts(monkeypatch, model, ask):
    pauses = []
    monkeypatch.setattr("profiles.llm.endpoint.time.sleep", pauses.append)
    ask(503, 503, (429, "", {"Retry-After": "20"}), (429, "", {"Retry-After": "3600"}), YES, tries=5, pause=2)
    assert pauses == [2, 4, 20, 30]


def test_a_server_that_knows_no_schema_is_asked_more_plainly(model, ask):
    unknown = (400, '{"error": "response_format json_schema is not supported"}', {})
    assert ask(unknown, unknown, 'Here it is:\n```json\n{"yes": true}\n```').content == YES
    by_schema, by_json, in_words = (body for _, _, body in model.asked)
    assert (by_schema["response_format"]["type"], by_json["response_format"]["type"]) == (
        "json_schema",
        "json_object",
    )
    assert "response_format" not in in_words
    assert str(SCHEMA).replace("'", '"') in in_words["messages"][0]["content"]
    assert in_words["messages"][1] == MESSAGES[1]


def test_a_server_that_knows_nothing_at_all_refuses(ask):
    unknown = (422, "unknown field: temperature", {})
    assert trouble_of(ask, unknown, unknown, unknown) == (Trouble.REFUSED, "HTTP 422")


def test_what_a_model_thinks_aloud_is_not_its_answer(ask):
    assert ask('<think>{"no": true}</think> {"yes": true}').content == YES


def test_every_character_is_counted_before_it_is_sent(model, ask, budget):
    reply = ask(503, YES)
    assert (budget.sent, budget.tokens, reply.tokens) == (2 * CHARACTERS, TOKENS, TOKENS)


def test_beyond_the_budget_nothing_is_sent(model):
    with pytest.raises(EndpointError) as error:
        model.endpoint.complete(MESSAGES, SCHEMA, Budget(CHARACTERS - 1))
    assert (error.value.trouble, model.asked) == (Trouble.OVER, [])


def test_tries_count_too(model):
    model.answers += [503, YES]
    with pytest.raises(EndpointError) as error:
        model.endpoint.complete(MESSAGES, SCHEMA, Budget(2 * CHARACTERS - 1))
    assert (error.value.trouble, len(model.asked)) == (Trouble.OVER, 1)


def test_the_key_is_never_written_down(model, ask):
    assert "secret" not in repr(model.endpoint)
    with pytest.raises(EndpointError) as error:
        ask((401, "the key secret is wrong", {}))
    assert "secret" not in str(error.value)


def test_whom_the_text_goes_to_in_a_word():
    assert Endpoint("https://api.example.org:8443/v1", "m").host == "api.example.org"
