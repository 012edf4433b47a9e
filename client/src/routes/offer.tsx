import { useParams } from 'react-router';
import { OfferPage } from '../features/offer/OfferPage.tsx';

export default function Offer() {
  const { offer = '' } = useParams();
  return <OfferPage key={offer} id={offer} />;
}
