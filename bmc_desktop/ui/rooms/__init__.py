"""Handlers of actions, one room per menu. A room asks the session or a dialog; it owns nothing."""
