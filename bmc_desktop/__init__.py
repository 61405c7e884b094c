"""bmc_desktop: a desktop editor for the business model canvas."""

__version__ = "0.1.0"
