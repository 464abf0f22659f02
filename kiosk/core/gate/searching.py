"""Search by name: somebody has no code and no serial, and says who they are.

Names are with the server alone, and what it finds is shown, never kept. Whoever is chosen is
checked by their serial, as if that had been typed.
"""

from dataclasses import replace
from uuid import UUID

from kiosk.core.errors import FinalError, RetryError, RevokedError, ThrottledError
from kiosk.core.gate.facts import Facts
from kiosk.core.gate.link import Link
from kiosk.core.gate.search_view import NameSearching, SearchTrouble
from kiosk.core.gate.server import GateServer
from ticketing.name_search import LEAST_LETTERS, NameSearch, letters_in
from ticketing.problem import ProblemCode

ASK_WITHIN_S = 3.0


class Searcher:
    """Asks the server for the tickets of one checkpoint by the names on them."""

    def __init__(self, checkpoint_id: UUID, server: GateServer, facts: Facts, link: Link) -> None:
        self._checkpoint_id = checkpoint_id
        self._server = server
        self._facts = facts
        self._link = link

    def opened(self) -> NameSearching:
        """A search that nothing was typed for yet, or what stands in its way."""
        return NameSearching(trouble=self._in_the_way())

    def search(self, text: str) -> NameSearching:
        """What the server finds, or what stands in the way."""
        searching = NameSearching(text=text, trouble=self._in_the_way())
        if searching.trouble is not None:
            return searching
        if letters_in(text) < LEAST_LETTERS:
            return replace(searching, trouble=SearchTrouble.TOO_SHORT)
        try:
            found = self._server.search_names(
                self._checkpoint_id, NameSearch(name=text), timeout_s=ASK_WITHIN_S
            )
        except ThrottledError:
            return replace(searching, trouble=SearchTrouble.THROTTLED)
        except RetryError:
            self._link.lost()
            return replace(searching, trouble=SearchTrouble.OFFLINE)
        except RevokedError as refusal:
            self._link.revoke(refusal)
            return replace(searching, trouble=SearchTrouble.OFFLINE)
        except FinalError as refusal:
            off = refusal.problem.code is ProblemCode.NOT_ALLOWED
            return replace(searching, trouble=SearchTrouble.OFF if off else SearchTrouble.REFUSED)
        self._link.answered()
        return replace(searching, matches=found.matches, more=found.more)

    def _in_the_way(self) -> SearchTrouble | None:
        row = self._facts.checkpoint(self._checkpoint_id)
        if row is None or not row.checkpoint.name_search:
            return SearchTrouble.OFF
        return None if self._link.online else SearchTrouble.OFFLINE
