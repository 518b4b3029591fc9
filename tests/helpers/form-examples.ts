import { composeDocuments } from './compose-documents.ts';
import { documentType } from '../../src/catalog/document-type.ts';
import type { TemplateTypeName } from '../../src/document/document-types.ts';
import type { AdministrativeDocument } from '../../src/document/nodes.ts';
import type { Agency } from '../../src/domain/agency.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { DocumentFacts } from '../../src/domain/document-facts.ts';
import { administrative, dataOf, layOutDocument, valueOf, type Stages } from './pipeline.ts';

/** A small document of one form: its template, and what its facts and its agency have beside those of 2024. */
export interface FormExample {
  readonly name: string;
  readonly typeName: TemplateTypeName;
  readonly body: string;
  readonly facts?: Partial<DocumentFacts>;
  readonly agency?: Partial<Agency>;
}

const SLUG = 'example';

/** The document that a template of a type makes of the plan's data of 2024. */
export function composedExample(example: Omit<FormExample, 'name'>): AdministrativeDocument {
  const { typeName, body } = example;
  const manifest = { typeName, description: 'Ví dụ', view: 'plan' } as const;
  const type = valueOf(documentType(SLUG, manifest, { path: `templates/${SLUG}/body.hbs`, text: body }));
  const [first] = valueOf(composeDocuments(type, exampleData(example)));
  if (first === undefined) throw new Error('no document');
  return administrative(first.document);
}

/** An administrative document at every stage. */
export interface AdministrativeStages extends Stages {
  readonly document: AdministrativeDocument;
}

/** The same with its layout. */
export function exampleStages(example: Omit<FormExample, 'name'>): AdministrativeStages {
  const document = composedExample(example);
  return { document, ...layOutDocument(document, exampleData(example)) };
}

function exampleData({ facts, agency }: Pick<FormExample, 'facts' | 'agency'>): Dataset {
  const { agency: board, plan } = dataOf('2024');
  const own: DocumentFacts = { legalBases: [], addressees: [], recipients: ['Lãnh đạo Ban'], ...facts };
  return { agency: { ...board, ...agency }, plan, documents: { [SLUG]: own } };
}

const BASES = `
  <legal-bases>
    <legal-basis>Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022</legal-basis>
    <legal-basis>Căn cứ Quyết định số 274/QĐ-UBND ngày 29/01/2024 của UBND tỉnh Hưng Yên về việc tổ chức các Cụm, Khối thi đua trên địa bàn tỉnh Hưng Yên</legal-basis>
    <legal-basis>Theo đề nghị của Trưởng phòng Quản lý doanh nghiệp</legal-basis>
  </legal-bases>`;

const ISSUED = { number: 12, issuedOn: { year: 2024, month: 3, day: 25 } };

/** At least one example of each form that templates can write, and of what makes them look different. */
export const FORM_EXAMPLES: readonly FormExample[] = [
  {
    name: 'decision',
    typeName: 'Quyết định',
    facts: ISSUED,
    body: `
      <subject>Về việc thành lập các Cụm thi đua thuộc Khối thi đua các doanh nghiệp tư nhân năm 2024</subject>
      <competence>Trưởng ban Ban Quản lý các khu công nghiệp tỉnh Hưng Yên</competence>
      ${BASES}
      <enactment>Quyết định:</enactment>
      <article>Thành lập 03 Cụm thi đua thuộc Khối thi đua các doanh nghiệp tư nhân nằm trong các KCN tỉnh năm 2024.</article>
      <article>Các Cụm thi đua có trách nhiệm:
        <clause>Xây dựng quy chế hoạt động của Cụm.</clause>
        <clause>Tổ chức ký kết giao ước thi đua, gồm:
          <point>chỉ tiêu thi đua;</point>
          <point>thời gian thực hiện.</point>
        </clause>
      </article>
      <article>Quyết định này có hiệu lực kể từ ngày ký.</article>
      <article>Chánh Văn phòng, Trưởng phòng Quản lý doanh nghiệp và các đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này.</article>`,
  },
  {
    name: 'decision-with-attachment',
    typeName: 'Quyết định',
    facts: { issuedOn: ISSUED.issuedOn },
    body: `
      <subject>Ban hành Quy chế hoạt động của các Cụm thi đua</subject>
      <competence>Trưởng ban Ban Quản lý các khu công nghiệp tỉnh Hưng Yên</competence>
      ${BASES}
      <enactment>Quyết định:</enactment>
      <article>Ban hành kèm theo Quyết định này Quy chế hoạt động của các Cụm thi đua.</article>
      <article>Các đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này.</article>
      <attachment type="Quy chế">
        <subject>Hoạt động của các Cụm thi đua thuộc Khối thi đua các doanh nghiệp tư nhân</subject>
        <chapter title="Quy định chung">
          <article title="Phạm vi điều chỉnh">Quy chế này quy định tổ chức và hoạt động của các Cụm thi đua.</article>
          <article title="Nguyên tắc hoạt động">
            <clause>Tự nguyện, bình đẳng, công khai, minh bạch.</clause>
            <clause>Mỗi đơn vị thành viên chỉ tham gia một Cụm thi đua.</clause>
          </article>
        </chapter>
        <chapter title="Tổ chức và hoạt động">
          <division title="Tổ chức">
            <article title="Cụm trưởng">Cụm trưởng do các đơn vị thành viên bầu luân phiên hằng năm.</article>
          </division>
          <division title="Hoạt động">
            <article title="Họp Cụm">Cụm họp ít nhất hai lần một năm.</article>
          </division>
        </chapter>
      </attachment>
      <annex title="Mẫu đăng ký thi đua của các đơn vị thành viên" orientation="landscape">
        <paragraph>Đơn vị đăng ký các chỉ tiêu thi đua theo mẫu này.</paragraph>
      </annex>
      <annex title="Danh sách các đơn vị thành viên">
        <dash>Công ty TNHH Dệt may Phố Hiến.</dash>
        <dash>Công ty cổ phần Cơ khí Như Quỳnh.</dash>
      </annex>`,
  },
  {
    name: 'submission',
    typeName: 'Tờ trình',
    facts: { ...ISSUED, addressees: ['Ủy ban nhân dân tỉnh Hưng Yên'] },
    body: `
      <subject>Về việc đề nghị khen thưởng thành tích trong phong trào thi đua năm 2024</subject>
      <paragraph>Ban Quản lý các khu công nghiệp tỉnh trình Ủy ban nhân dân tỉnh xem xét, khen thưởng các tập thể, cá nhân có thành tích.</paragraph>
      <section title="Sự cần thiết">
        <clause>Phong trào thi đua đã được triển khai sâu rộng.</clause>
      </section>
      <paragraph>Kính đề nghị Ủy ban nhân dân tỉnh xem xét, quyết định.</paragraph>`,
  },
  {
    name: 'report',
    typeName: 'Báo cáo',
    facts: {
      issuedOn: ISSUED.issuedOn,
      addressees: ['Ủy ban nhân dân tỉnh Hưng Yên', 'Sở Nội vụ (Ban Thi đua - Khen thưởng)'],
      drafter: 'PL',
      copies: 300,
    },
    body: `
      <subject>Kết quả công tác thi đua, khen thưởng 6 tháng đầu năm 2024</subject>
      <part title="Kết quả">
        <section title="Công tác chỉ đạo">
          <clause title="Tổ chức phát động">Lễ phát động được tổ chức trong tháng 4.</clause>
          <clause>Các Cụm thi đua đã ký kết giao ước.</clause>
        </section>
      </part>
      <part title="Phương hướng">
        <clause>Tiếp tục đẩy mạnh phong trào thi đua.</clause>
      </part>`,
  },
  {
    name: 'dispatch',
    typeName: 'Công văn',
    facts: {
      number: 5,
      issuedOn: { year: 2024, month: 1, day: 5 },
      addressees: ['Các doanh nghiệp trong các khu công nghiệp tỉnh'],
    },
    agency: {
      contact:
        'Số 12 đường Chu Mạnh Trinh, thành phố Hưng Yên; ĐT: 0221 3862 000; E-Mail: banqlkcn@hungyen.gov.vn',
    },
    body: `
      <subject>đăng ký thi đua và các chỉ tiêu thi đua năm 2024</subject>
      <paragraph>Ban Quản lý các khu công nghiệp tỉnh đề nghị các doanh nghiệp đăng ký thi đua năm 2024 và gửi về Ban trước ngày 20/02/2024.</paragraph>
      <paragraph>Trân trọng cảm ơn sự phối hợp của các doanh nghiệp.</paragraph>`,
  },
  {
    name: 'dispatch-to-several',
    typeName: 'Công văn',
    facts: {
      addressees: [
        'Công ty TNHH Dệt may Phố Hiến',
        'Công ty cổ phần Cơ khí Như Quỳnh',
        'Các đơn vị thành viên Cụm thi đua số 1',
      ],
    },
    body: `
      <subject>đôn đốc báo cáo sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2024</subject>
      <paragraph>Ban Quản lý các khu công nghiệp tỉnh đề nghị các đơn vị gửi báo cáo sơ kết trước ngày 30/6/2024.</paragraph>`,
  },
  {
    name: 'dispatch-to-long-names',
    typeName: 'Công văn',
    facts: {
      addressees: [
        'Các doanh nghiệp đầu tư xây dựng và kinh doanh kết cấu hạ tầng trong các khu công nghiệp tỉnh Hưng Yên',
        'Sở Nội vụ',
      ],
    },
    body: `
      <subject>báo cáo kết quả thi đua</subject>
      <paragraph>Đề nghị các đơn vị báo cáo kết quả thi đua.</paragraph>`,
  },
  {
    name: 'dispatch-to-one-long-name',
    typeName: 'Công văn',
    facts: {
      addressees: ['Các doanh nghiệp đầu tư kinh doanh hạ tầng trong các khu công nghiệp tỉnh Hưng Yên'],
    },
    body: `
      <subject>báo cáo kết quả thi đua</subject>
      <paragraph>Đề nghị các đơn vị báo cáo kết quả thi đua.</paragraph>`,
  },
  {
    name: 'invitation',
    typeName: 'Giấy mời',
    facts: { number: 34, issuedOn: { year: 2024, month: 4, day: 12 } },
    body: `
      <subject>Dự Lễ phát động phong trào thi đua và ký kết giao ước thi đua năm 2024</subject>
      <paragraph>Ban Quản lý các khu công nghiệp tỉnh trân trọng kính mời: Ông Nguyễn Văn An, Giám đốc Công ty TNHH Dệt may Phố Hiến.</paragraph>
      <paragraph>Tới dự Lễ phát động phong trào thi đua và ký kết giao ước thi đua năm 2024.</paragraph>
      <paragraph>Chủ trì: Ông Vũ Quốc Nghị, Phó Trưởng ban.</paragraph>
      <paragraph>Thời gian: 08 giờ 30 phút, ngày 23/4/2024.</paragraph>
      <paragraph>Địa điểm: Hội trường Ban Quản lý các khu công nghiệp tỉnh.</paragraph>`,
  },
  {
    name: 'minutes',
    typeName: 'Biên bản',
    facts: { recipients: ['Các thành viên dự họp'] },
    body: `
      <subject>Họp bình xét thi đua Cụm thi đua số 1 năm 2024</subject>
      <paragraph>Thời gian bắt đầu: 14 giờ 00 phút, ngày 10/12/2024.</paragraph>
      <paragraph>Địa điểm: Công ty TNHH Dệt may Phố Hiến.</paragraph>
      <paragraph>Nội dung: bình xét, bỏ phiếu suy tôn đơn vị dẫn đầu Cụm.</paragraph>
      <paragraph>Cuộc họp kết thúc vào 16 giờ 30 phút, ngày 10/12/2024.</paragraph>
      <signature><authority>Thư ký</authority><name>Trần Thị Minh Đức</name></signature>
      <signature><authority>Chủ tọa</authority><name>Nguyễn Văn An</name></signature>`,
  },
  {
    name: 'pledge',
    typeName: 'Giao ước thi đua',
    facts: { issuedOn: { year: 2024, month: 4, day: 23 } },
    body: `
      <subject>Giữa các đơn vị thành viên Cụm thi đua số 1 năm 2024</subject>
      <paragraph>Các đơn vị thành viên Cụm thi đua số 1 thống nhất ký kết giao ước thi đua năm 2024 với các nội dung sau:</paragraph>
      <clause>Hoàn thành xuất sắc nhiệm vụ sản xuất kinh doanh.</clause>
      <clause>Chấp hành tốt các quy định của pháp luật.</clause>
      <signatures>
        <party><line>Công ty TNHH Dệt may Phố Hiến</line><line>Giám đốc</line><name>Nguyễn Văn An</name></party>
        <party><line>Công ty cổ phần Cơ khí Như Quỳnh</line><line>Tổng Giám đốc</line><name>Lê Thị Bình</name></party>
        <party><line>Công ty TNHH Linh kiện điện tử và Tự động hóa Thăng Long Minh Đức</line><line>Giám đốc</line><name>Phạm Quang Cường</name></party>
      </signatures>`,
  },
  {
    name: 'plan-with-annex',
    typeName: 'Kế hoạch',
    facts: ISSUED,
    agency: { presentation: { medium: 'paper' } },
    body: `
      <subject>Phát động phong trào thi đua năm 2024</subject>
      <paragraph>Ban Quản lý ban hành Kế hoạch như sau, kèm theo Phụ lục các nhiệm vụ:</paragraph>
      <section title="Mục đích"><clause>Động viên các doanh nghiệp.</clause></section>
      <annex title="Các nhiệm vụ của phong trào thi đua chuyên đề “Hoàn thành xuất sắc nhiệm vụ sản xuất kinh doanh” năm 2024">
        <clause>Phát động phong trào.</clause>
        <clause>Tổng kết phong trào.</clause>
      </annex>`,
  },
];

export function exampleNamed(name: string): FormExample {
  const found = FORM_EXAMPLES.find((example) => example.name === name);
  if (found === undefined) throw new Error(`no example ${name}`);
  return found;
}
