"""Feeds that are followed: looked at in their rhythm, and their articles added a few at a time."""

from index.polling.adding import Reading, Turns
from index.polling.following import Following, NotFollowed
from index.polling.poller import Polled, Poller
from index.polling.taking import Add, Taken

__all__ = ["Add", "Following", "NotFollowed", "Polled", "Poller", "Reading", "Taken", "Turns"]
