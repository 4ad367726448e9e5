"""HTTP without a network: messages, routing, validation errors, pagination."""
