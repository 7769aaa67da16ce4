"""How much may still be sent to a model, and how much was."""

from dataclasses import dataclass

from profiles.llm.troubles import EndpointError, Trouble


@dataclass(slots=True)
class Budget:
    """Characters are counted before they are sent, tries that fail included: providers may charge them.

    `tokens` is what the endpoint says that it used, where it says so.
    """

    most: int
    sent: int = 0
    tokens: int = 0

    def spend(self, characters: int) -> None:
        """Raises EndpointError where that is more than is left; then nothing may be sent."""
        if self.sent + characters > self.most:
            raise EndpointError(Trouble.OVER)
        self.sent += characters
