"""The bitmaps in memory answer what SQL answers, on catalogues that nobody would think of."""

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings

from profiles.browse import index
from profiles.browse.definition import Definition
from profiles.browse.facets import FACETS, NONE
from profiles.models import Catalogue
from tests.browse import catalogues
from tests.browse.catalogues import wish
from tests.makers import make_person

relaxed = settings(
    deadline=None,
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.mark.django_db
class TestIndex:
    @relaxed
    @given(catalogue=catalogues.catalogues, asked=catalogues.wishes)
    def test_agrees_with_sql_on_lists_counts_and_coverage(self, catalogue, asked):
        with transaction.atomic():
            index.forget()
            catalogues.make(catalogue)
            asked, memory, sql = wish(**asked), index.current(), Definition()
            assert memory.total(asked) == sql.total(asked)
            assert memory.page(asked) == sql.page(asked)
            assert memory.coverage(asked) == sql.coverage(asked)
            for facet in (*FACETS, "salary"):
                assert memory.counts(asked, facet) == sql.counts(asked, facet), facet
                named = set(memory.counts(asked, facet)) - {NONE}
                if facet in FACETS:
                    assert named <= set(memory.labels(facet)) & set(sql.labels(facet))
            transaction.set_rollback(True)

    def test_follows_the_catalogue_s_version(self):
        make_person("Lina")
        assert index.current().total(wish()) == 1
        make_person("Marc")
        assert index.current().total(wish()) == 2

    def test_is_built_once_a_version(self, django_assert_num_queries):
        make_person("Lina")
        index.current()
        with django_assert_num_queries(1):
            index.current()

    def test_is_built_again_when_the_version_moves_meanwhile(self, monkeypatch):
        make_person("Lina")
        version = Catalogue.objects.version()
        versions = iter((version - 1, version, version))
        monkeypatch.setattr(type(Catalogue.objects), "version", lambda manager: next(versions))
        assert index.current().version == version
