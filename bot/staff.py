"""Who handles what, put together; the only place that knows what each of them needs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import tzinfo
from functools import partial

from bot.answering import DeskApart, PublicApart, SurveysApart
from bot.apart import Apart
from bot.bulletins import Bulletins
from bot.citations import Citations
from bot.corrections import Corrections
from bot.desk import Desk
from bot.follows import Follows
from bot.gaps import Gaps
from bot.handlers.adding import Adding
from bot.handlers.checking import Checking
from bot.handlers.citing import Citing
from bot.handlers.correcting import Correcting
from bot.handlers.counting import Counting
from bot.handlers.coverage import Coverage
from bot.handlers.elsewhere import Elsewhere
from bot.handlers.entrusting import Entrusting
from bot.handlers.explaining import Explaining
from bot.handlers.feeding import Feeding
from bot.handlers.following import Following
from bot.handlers.forgetting import Forgetting
from bot.handlers.forwarding import Forwarding
from bot.handlers.gaps import Lacking
from bot.handlers.grouped import Grouped
from bot.handlers.ledger import Ledger
from bot.handlers.limiting import Limiting
from bot.handlers.opening import Opening
from bot.handlers.preferring import Preferring
from bot.handlers.previewing import Previewing
from bot.handlers.questions import Questions
from bot.handlers.refreshing import Refreshed
from bot.handlers.retracting import Retracting
from bot.handlers.ruling import Ruling
from bot.handlers.strays import Strays
from bot.handlers.surveying import Surveying
from bot.handlers.telling import Telling
from bot.handlers.turning import Turning
from bot.handlers.upkeep import Upkeep
from bot.handlers.voting import Voting
from bot.handlers.welcome import Welcome
from bot.limits import TRIES, TYPING, Limits
from bot.moving import Moving
from bot.nights import Nights
from bot.polling import poller
from bot.previews import Previews
from bot.public import Public
from bot.refetching import refreshing
from bot.reopening import Reopening
from bot.roles import Roles
from bot.sending import Sending
from bot.shelf import Shelf
from bot.subscribing import Subscribing
from bot.surveys import Surveys
from bot.turns import Turn
from bot.votes import Votes
from bot.workers import Workers
from corpus.actions import BELEG
from corpus.fetched import Fetching
from corpus.readers.sandbox import Sandbox
from corpus.store import Store
from index.polling import Turns


@dataclass(frozen=True, slots=True)
class Means:
    """What they work with.

    Attributes:
        archive: What answers.
        store: The same archive's file, for what is no article.
        fetching: Fetches foreign addresses.
        sandbox: Opens what is foreign.
        workers: Where they work.
        roles: Who may change the archive.
        turn: Waits until a chat's updates are done.
        zone: Where readers live.
        apart: Answers questions; None to answer them here.
    """

    archive: Shelf
    store: Store
    fetching: Fetching
    sandbox: Sandbox
    workers: Workers
    roles: Roles
    turn: Turn
    zone: tzinfo
    apart: Apart | None = None


@dataclass(frozen=True, slots=True)
class Staff:
    """Who handles what; all of them are made once."""

    questions: Questions
    welcome: Welcome
    turning: Turning
    citing: Citing
    coverage: Coverage
    counting: Counting
    lacking: Lacking
    surveying: Surveying
    checking: Checking
    explaining: Explaining
    adding: Adding
    upkeep: Upkeep
    ledger: Ledger
    forwarding: Forwarding
    previewing: Previewing
    feeding: Feeding
    retracting: Retracting
    correcting: Correcting
    refreshed: Refreshed
    ruling: Ruling
    limiting: Limiting
    grouped: Grouped
    preferring: Preferring
    forgetting: Forgetting
    elsewhere: Elsewhere
    entrusting: Entrusting
    voting: Voting
    following: Following
    telling: Telling
    strays: Strays
    moving: Moving


def put_together(means: Means) -> Staff:
    """Put them together."""
    archive, workers = means.archive, means.workers
    desk = DeskApart(archive, means.apart) if means.apart else Desk(archive)
    previews = Previews(archive, workers.stopping, means.sandbox)
    sending, moving, strays = Sending(archive, workers), Moving(archive, workers), Strays()
    questions, corrections = Questions(desk, sending, workers, strays), Corrections(archive)
    voting = Voting(Votes(archive), questions, sending, workers)
    previewing = Previewing(previews, voting.replied, workers)
    reopening, entrusting = Reopening(archive), Entrusting(means.roles, Limits(*TRIES), workers)
    return Staff(
        questions=questions,
        welcome=_welcome(means, desk, Opening(reopening, entrusting, sending, workers)),
        turning=Turning(desk, corrections, sending, workers),
        citing=Citing(Citations(archive), workers),
        coverage=Coverage(archive, workers),
        counting=Counting(archive, workers, means.zone),
        lacking=Lacking(Gaps(archive, means.store), workers),
        surveying=Surveying(_surveys(means), sending, workers),
        checking=Checking(archive, sending, workers),
        explaining=Explaining(desk, reopening, sending, workers),
        adding=Adding(previews, workers, means.fetching, means.sandbox),
        upkeep=Upkeep(archive, workers),
        ledger=Ledger(archive, workers),
        forwarding=Forwarding(archive, previews, workers),
        previewing=previewing,
        feeding=_feeding(means),
        retracting=Retracting(archive, workers),
        correcting=Correcting(
            archive, corrections, workers, turn=means.turn, moving=moving, nights=Nights(means.zone)
        ),
        refreshed=Refreshed(refreshing(archive, means.fetching, means.sandbox), workers, means.roles.admins),
        ruling=Ruling(archive, workers),
        limiting=Limiting(Limits(), Limits(), Limits(*TYPING), means.roles.editors),
        grouped=Grouped(moving, means.zone),
        preferring=Preferring(archive, workers, means.zone),
        forgetting=Forgetting(means.store, workers, means.roles.editors),
        elsewhere=Elsewhere(_public(means), sending, workers),
        entrusting=entrusting,
        voting=voting,
        following=Following(Follows(archive, means.store), desk, sending, workers),
        telling=_telling(means, moving),
        strays=strays,
        moving=moving,
    )


def _public(means: Means) -> Public:
    return PublicApart(means.archive, means.apart) if means.apart else Public(means.archive)


def _surveys(means: Means) -> Surveys:
    return SurveysApart(means.archive, means.apart) if means.apart else Surveys(means.archive)


def _welcome(means: Means, desk: Desk, opening: Opening) -> Welcome:
    return Welcome(desk, opening, means.workers, means.roles)


def _telling(means: Means, moving: Moving) -> Telling:
    bulletins = Bulletins(means.archive, means.store)
    return Telling(
        means.archive,
        means.store,
        bulletins,
        means.workers,
        turn=means.turn,
        nights=Nights(means.zone),
        moving=moving,
    )


def _feeding(means: Means) -> Feeding:
    # Stopping waits for no pause.
    turns = Turns(sleep=means.workers.stopping.wait)
    add = partial(means.archive.add, by=BELEG)
    feeds = poller(means.store, means.fetching, add, means.sandbox, turns)
    return Feeding(Subscribing(feeds, means.archive.note), means.workers, means.roles.admins)
