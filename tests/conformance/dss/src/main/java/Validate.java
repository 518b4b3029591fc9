import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What DSS says of signed PDFs, as one line of JSON a file: {@code Validate POLICY TRUSTED.pem FILE.pdf...}
 *
 * <p>The policy is the one of DSS itself ("full"), or the same but for the question whether a certificate was revoked
 * ("without-revocation"), since nobody can be asked about certificates that do not say whom to ask.
 */
public final class Validate {
  private Validate() {}

  public static void main(String[] arguments) throws IOException {
    String policy = policy(arguments[0].equals("full"));
    CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
    trusted.addCertificate(DSSUtils.loadCertificate(new File(arguments[1])));
    for (String file : List.of(arguments).subList(2, arguments.length)) {
      CommonCertificateVerifier verifier = new CommonCertificateVerifier();
      verifier.setTrustedCertSources(trusted);
      verifier.setAIASource(null);
      SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new FileDocument(file));
      validator.setCertificateVerifier(verifier);
      System.out.println(verdict(validator.validateDocument(stream(policy))));
    }
  }

  private static String policy(boolean isFull) throws IOException {
    try (InputStream found = Validate.class.getResourceAsStream("/policy/constraint.xml")) {
      String text = new String(Objects.requireNonNull(found).readAllBytes(), StandardCharsets.UTF_8);
      if (isFull) return text;
      String asked = "<RevocationDataAvailable Level=\"FAIL\" />";
      if (!text.contains(asked)) throw new IllegalStateException("the policy of DSS is another than it was");
      return text.replace(asked, asked.replace("FAIL", "IGNORE"));
    }
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String verdict(Reports reports) {
    SimpleReport simple = reports.getSimpleReport();
    List<String> signatures = new ArrayList<>();
    for (String id : simple.getSignatureIdList()) {
      SignatureWrapper signature = reports.getDiagnosticData().getSignatureById(id);
      signatures.add(
          object(
              field("indication", text(simple.getIndication(id))),
              field("subIndication", text(simple.getSubIndication(id))),
              field("level", text(simple.getSignatureFormat(id))),
              field("signer", text(simple.getSignedBy(id))),
              field("isIntact", String.valueOf(signature.isSignatureIntact())),
              field("scopes", list(simple.getSignatureScopes(id).stream().map(one -> text(one.getScope())))),
              field("otherChanges", list(signature.getPdfUndefinedChanges().stream().map(one -> text(one.getValue())))),
              field("timeStamps", list(simple.getSignatureTimestamps(id).stream().map(one -> text(one.getIndication())))),
              field("errors", list(simple.getAdESValidationErrors(id).stream().map(one -> text(one.getValue())))),
              field("warnings", list(simple.getAdESValidationWarnings(id).stream().map(one -> text(one.getValue()))))));
    }
    return object(field("signatures", list(signatures.stream())));
  }

  private static String object(String... fields) {
    return "{" + String.join(",", fields) + "}";
  }

  private static String field(String name, String value) {
    return "\"" + name + "\":" + value;
  }

  private static String list(Stream<String> values) {
    return values.collect(Collectors.joining(",", "[", "]"));
  }

  private static String text(Object value) {
    if (value == null) return "null";
    String escaped = value.toString().replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ");
    return "\"" + escaped + "\"";
  }
}
