"""Reports: numbers that are computed from what an organization contains. https://developer.close.com/api/resources/reporting

Where the pages do not say how a number is computed, the module that computes it does.
"""
