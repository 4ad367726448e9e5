class AsyncBulkActions:
    delete: AsyncBulkActionsDelete
    edit: AsyncBulkActionsEdit
    email: AsyncBulkActionsEmail
    sequence_subscriptions: AsyncBulkActionsSequenceSubscriptions

class BulkActions:
    delete: BulkActionsDelete
    edit: BulkActionsEdit
    email: BulkActionsEmail
    sequence_subscriptions: BulkActionsSequenceSubscriptions
