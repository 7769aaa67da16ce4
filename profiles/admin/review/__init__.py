"""The review of one interview: its text beside what was read in it, and what the editor says of it.

    page          what is shown, whichever act led there
    wording       a claim in words, in the language of the page
    passages      the text, with the words of every claim lit
    names         what a claim's name may mean
    cards         a claim as it is shown
    claims        accept, correct, reject, undo
    acceptance    accept all that the reader is sure of
    additions     what the reader missed
    kept          facts that are no claim of this reading
    route         the accepted steps, in order
    profile       what the page says above the route
    gate          what stands between the draft and the public
    publication   publish, withdraw

Everything is a plain form that leads back to where it was sent from.
"""

from profiles.admin.review.addresses import urls

__all__ = ["urls"]
