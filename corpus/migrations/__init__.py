"""The archive's tables, as numbered migrations.

A migration is never changed once it was released; a new one goes to the end of MIGRATIONS.
"""

from corpus.migrations.actions import m011_actions
from corpus.migrations.copies import m014_copies
from corpus.migrations.feeds import m013_feeds
from corpus.migrations.first import (
    m001_archive,
    m002_articles,
    m003_passages,
    m004_vectors,
    m005_telegram,
    m006_begun,
    m007_trust,
    m008_numbered,
    m009_updated,
    m010_dated_by,
)
from corpus.migrations.follows import m024_follows
from corpus.migrations.gaps import m026_gaps
from corpus.migrations.imports import m012_imports
from corpus.migrations.people import m020_askings, m021_preferences, m022_roles
from corpus.migrations.rules import m018_outlet_rules
from corpus.migrations.sent import m015_retraction, m016_sent, m017_corrections, m025_inline
from corpus.migrations.visits import m019_visits
from corpus.migrations.votes import m023_votes

__all__ = ["MIGRATIONS"]

MIGRATIONS = (
    m001_archive,
    m002_articles,
    m003_passages,
    m004_vectors,
    m005_telegram,
    m006_begun,
    m007_trust,
    m008_numbered,
    m009_updated,
    m010_dated_by,
    m011_actions,
    m012_imports,
    m013_feeds,
    m014_copies,
    m015_retraction,
    m016_sent,
    m017_corrections,
    m018_outlet_rules,
    m019_visits,
    m020_askings,
    m021_preferences,
    m022_roles,
    m023_votes,
    m024_follows,
    m025_inline,
    m026_gaps,
)
