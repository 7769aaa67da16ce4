"""What can go wrong between us and a language model, and what to do then."""

from enum import StrEnum

from profiles.reading.doubts import N_


class Trouble(StrEnum):
    """Why there is no second reading, in the sentence that tells an editor what to do."""

    DOWN = N_("The language model did not answer. Try again later.")
    REFUSED = N_("The language model refused. Whoever runs this site should check its address, key and name.")
    UNUSABLE = N_("The language model’s answer could not be understood. Try again, or set another model.")
    OVER = N_("The language model has read as much as it may today. Try again tomorrow.")


class EndpointError(Exception):
    """The endpoint gave no usable answer: which trouble it is, and the detail for whoever runs the site."""

    def __init__(self, trouble: Trouble, detail: str = "") -> None:
        super().__init__(f"{trouble} ({detail})" if detail else str(trouble))
        self.trouble = trouble
        self.detail = detail
