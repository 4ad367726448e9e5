OAuth = close_crm.OAuth
OAuthApp = close_crm.OAuthApp
Tokens = close_crm.Tokens
