"""Fields take what people write, in either language."""

import pytest
from django.core.exceptions import ValidationError

from profiles.forms.fields import Amount, PartialDate


@pytest.mark.parametrize(
    "written, amount",
    [
        ("45000", 45000),
        ("45 000", 45000),
        ("45\u202f000", 45000),
        ("1500,50", 1500.5),
        ("1500.50", 1500.5),
        ("", None),
    ],
)
def test_an_amount(written, amount):
    assert Amount().clean(written) == amount


@pytest.mark.parametrize("written", ["much", "-5", "nan", "inf"])
def test_no_amount(written):
    with pytest.raises(ValidationError):
        Amount().clean(written)


@pytest.mark.parametrize(
    "amount, shown", [(45000.0, "45000"), (1500.5, 1500.5), (None, None), (1e7, "10000000")]
)
def test_an_amount_is_shown_without_needless_digits(amount, shown):
    assert Amount().prepare_value(amount) == shown


@pytest.mark.parametrize("written", ["", "2019", "2019-09", "2019-09-15"])
def test_a_date_as_precise_as_told(written):
    assert PartialDate().clean(written) == written


@pytest.mark.parametrize("written", ["09/2019", "2019-13", "summer"])
def test_no_date(written):
    with pytest.raises(ValidationError):
        PartialDate().clean(written)
