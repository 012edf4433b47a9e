export type Listing = {
  'listing.ask': typeof import('../../features/listing/AskForm.tsx').texts;
  'listing.by-link': typeof import('../../features/listing/ListingByLink.tsx').texts;
  'listing.card': typeof import('../../features/listing/ListingCard.tsx').texts;
  'listing.doubles': typeof import('../../features/listing/Doubles.tsx').texts;
  'listing.approve': typeof import('../../features/listing/ApproveListing.tsx').texts;
  'listing.invited': typeof import('../../features/listing/InvitedPerson.tsx').texts;
  'listing.refuse': typeof import('../../features/listing/RefuseListing.tsx').texts;
  'routes.ask-to-be-listed': typeof import('../../routes/ask-to-be-listed.tsx').texts;
  'routes.listings': typeof import('../../routes/listings.tsx').texts;
};
