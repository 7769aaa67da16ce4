"""What a reader found is never changed nor deleted."""

import pytest

from profiles.models import Claim, Evidence, Reading, Unchangeable


@pytest.mark.parametrize("model", [Claim, Evidence, Reading], ids=lambda model: model.__name__)
def test_nothing_found_is_changed(model, claim, passage):
    row = model.objects.get()
    for change in (row.save, row.delete, model.objects.all().delete, lambda: model.objects.update(pk=9)):
        with pytest.raises(Unchangeable):
            change()
    assert model.objects.count() == 1
