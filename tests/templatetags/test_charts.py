"""Tables of shares: a number, and what part of the whole it is."""

from django.utils import translation

from commitments.overviews.coverage import Share
from commitments.templatetags.charts import share_cells, share_in_words


def test_share_in_words_is_in_the_language_of_the_reader() -> None:
    share = Share(3, 12)

    assert share_in_words(share).split("<")[0].strip() == "3 van 12"
    assert "(25%)" in share_in_words(share)
    with translation.override("en"):
        assert share_in_words(share).startswith("3 of 12")
        assert share_in_words(Share(3000, 12000)).startswith("3,000 of 12,000")


def test_cells_have_one_share_each_in_their_order() -> None:
    assert share_cells([Share(1000, 4000), Share(0, 0)]) == (
        '<td>1.000 <span class="text-subtle">(25%)</span></td>'
        '<td>0 <span class="text-subtle">(0%)</span></td>'
    )
