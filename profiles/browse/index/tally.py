"""How many rows a set of people has, when a person may have several."""

from pyroaring import BitMap


class Tally:
    """Rows counted by person: the first bitmap holds who has one, the second who has two, and so on."""

    def __init__(self) -> None:
        self._at_least: list[BitMap] = []

    def add(self, person: int) -> None:
        for people in self._at_least:
            if person not in people:
                people.add(person)
                return
        self._at_least.append(BitMap([person]))

    def of(self, people: BitMap) -> int:
        """The rows of `people` together."""
        return sum(people.intersection_cardinality(some) for some in self._at_least)
