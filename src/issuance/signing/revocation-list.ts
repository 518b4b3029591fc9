import { IssuingDistributionPoint, type Certificate, type CertificateRevocationList } from 'pkijs';
import { CRYPTO_ENGINE } from './crypto-engine.ts';
import type { RevocationNotice } from './revocation-notice.ts';

const DELTA = '2.5.29.27';
const DISTRIBUTION_POINT = '2.5.29.28';

/** What a list of its issuer says of a certificate; nothing where it is another's list, or not a whole one. Source: RFC 5280, 5. */
export async function toldByList(
  certificate: Certificate,
  issuer: Certificate,
  list: CertificateRevocationList,
): Promise<readonly RevocationNotice[]> {
  const isGenuine = await list.verify({ issuerCertificate: issuer }, CRYPTO_ENGINE).catch(() => false);
  if (!isGenuine || !tellsOfAll(list)) return [];
  const entry = list.revokedCertificates?.find(({ userCertificate }) =>
    userCertificate.isEqual(certificate.serialNumber),
  );
  return [
    {
      toldAt: list.thisUpdate.value,
      holdsUntil: list.nextUpdate?.value,
      revokedAt: entry?.revocationDate.value,
    },
  ];
}

/** Whether a list is silent only of certificates that are good: not of some kinds, some reasons or some time alone. */
function tellsOfAll({ crlExtensions }: CertificateRevocationList): boolean {
  const extensions = crlExtensions?.extensions ?? [];
  if (extensions.some(({ extnID }) => extnID === DELTA)) return false;
  const point = extensions.find(({ extnID }) => extnID === DISTRIBUTION_POINT);
  if (point === undefined) return true;
  const scope: unknown = point.parsedValue;
  return (
    scope instanceof IssuingDistributionPoint &&
    !scope.onlyContainsCACerts &&
    !scope.onlyContainsAttributeCerts &&
    !scope.indirectCRL &&
    scope.onlySomeReasons === undefined
  );
}
