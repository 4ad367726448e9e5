"""The run time of generated code: models, codecs, endpoints, errors and pagination.

Nothing here knows an operation by name, and nothing here imports another package of this project. From the bottom up:

    operations, unset               what is known of an operation; the value of an argument that was not passed
    context, text                   what travels with a request and its response; texts of others in messages
    errors, scalars                 the root of the exception tree; the built-in values that others stand for
    codecs                          how one value is read and written
    fields, hints, models           JSON objects as typed mappings
    partial                         objects of which only chosen fields are requested
    callers, requests, responses    what is sent and how its response is read
    endpoint                        one operation as four functions
    pagination                      lists read page by page
    raw_response, partial_methods   methods of a facade with other results
"""
