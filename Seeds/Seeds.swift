// First content follows.
