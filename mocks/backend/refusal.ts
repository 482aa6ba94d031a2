/** An error as the service documents it: an HTTP status, a code that means something only together with it, a text. */
export class Refusal extends Error {
  readonly status: number
  readonly code: number
  readonly data: readonly string[]

  constructor(status: number, code: number, description: string, data: readonly string[] = []) {
    super(description)
    this.name = 'Refusal'
    this.status = status
    this.code = code
    this.data = data
  }
}

// Statuses, codes and texts: "Partner Center REST error codes", 2023-06-15.
export const refusals = {
  invalidInput: (detail: string) => new Refusal(400, 800002, 'Invalid request input', [detail]),
  invalidProperty: (name: string) => new Refusal(400, 3000, 'Invalid property', [name]),
  enumUnreadable: (value: string) =>
    new Refusal(
      400,
      900126,
      `Unable to parse enum: ${value} For more information, please visit https://learn.microsoft.com/partner-center/developer/`,
    ),
  notSupportedHere: () => new Refusal(400, 900127, "This operation isn't supported in this environment"),
  invalidCustomerId: () => new Refusal(400, 900118, 'Invalid Customer ID'),
  quantityWhileSuspended: () =>
    new Refusal(
      400,
      2001,
      "Subscription quantity can't be increased or decreased while subscription is being suspended",
    ),
  quantityOutOfBounds: (minimum: number, maximum: number) =>
    new Refusal(400, 2002, "Subscription quantity isn't within minimum and maximum allowed quantity", [
      `${minimum}..${maximum}`,
    ]),
  deleted: (id: string) =>
    new Refusal(400, 2011, `Subscription with ID ${id} and deleted status can't be updated.`),
  billingCycleFixed: () =>
    new Refusal(
      400,
      2054,
      "The billing cycle for an existing subscription can't be updated using update-subscription operation. Use update-Order operation",
    ),
  staleEtag: () => new Refusal(400, 2055, 'Etag is no longer valid'),
  statusFixed: () => new Refusal(400, 800096, "Can't update the status for this subscription"),
  noRelationship: () =>
    new Refusal(403, 20002, 'The partner ID has no commerce relationship with the customer ID.'),
  /** No code is documented for it; what it says is (enforced for all calls of a signed-in person from 2026-04-01). */
  secondFactorMissing: () =>
    new Refusal(403, 2032, 'Access denied. Multi-factor authentication (MFA) is required.'),
  timedOut: () =>
    new Refusal(408, 900225, 'There was an unexpected error when processing the New-Commerce migration.'),
  orderInProgress: () =>
    new Refusal(
      409,
      800060,
      'Your order is in progress. Check your order history for recent orders in few minutes',
    ),
  /** No 412 stands among the documented errors; it comes from a gateway or another version of the service. */
  preconditionFailed: () => new Refusal(412, 2055, 'Etag is no longer valid'),
  auditDenied: () => new Refusal(403, 2032, 'Access denied'),
  parentNotActive: () =>
    new Refusal(409, 27009, "can't enable a child subscription, when the parent subscription isn't Active"),
  notReady: () =>
    new Refusal(409, 800082, 'Subscription is not ready to be updated. Try again after sometime'),
  insufficientPrivileges: () =>
    new Refusal(403, 900308, 'Insufficient privileges to complete the operation.'),
  applicationOnly: () =>
    new Refusal(403, 900329, 'This resource does not support application-only authentication.'),
  notFound: () => new Refusal(404, 1000, 'Not found'),
  subscriptionNotFound: (id: string) => new Refusal(404, 20003, `Subscription with ID ${id} not found.`),
  offerNotFound: (id: string) =>
    new Refusal(
      400,
      2100,
      `The Offers API doesn't support item with ID ${id}. Try using the Products and/or SKUs APIs`,
    ),
  methodNotSupported: () => new Refusal(405, 800042, 'Not supported'),
  tooLong: () => new Refusal(413, 800002, 'Invalid request input', ['The body is too long.']),
  accessDenied: () => new Refusal(401, 400, 'Access denied'),
  unexpected: (detail: string) => new Refusal(500, 800003, 'Unexpected service error', [detail]),
  provisioningNotFound: () => new Refusal(404, 800007, 'Unable to retrieve provisioning information'),
} as const
