"""What generated code needs at run time: models, codecs, endpoints, errors and pagination.

Nothing here knows an operation by name, and nothing here imports another package of this project. Modules, from the
bottom up; each imports only modules above it in this list:

    text, scalars, unset        values and texts of others, made safe to show or to send
    errors                      the root of the exception tree, and what generated code raises
    codecs, parameters          how one value is read and written
    fields, hints, models       JSON objects as typed mappings
    partial                     objects of which only some fields are requested
    operations, responses       what is known of an operation, and how its response is read
    callers, endpoint           one operation as four functions
    pagination                  lists read page by page
    raw_response, partial_methods   facades that return something else than their own objects
"""
