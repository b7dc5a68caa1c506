import { bookOf, type PhraseBook, phrasesOf } from '../reading/phrase-book.ts'
import { listed } from '../reading/term-list.ts'

export type DataKind = 'photos' | 'video' | 'sensor' | 'text' | 'tables' | 'speech' | 'location'

const kinds: Record<DataKind, { nl: string; en: string }> = {
  photos: {
    nl: `foto, foto's, beelden, afbeeldingen, plaatjes, scans, röntgenfoto's, luchtfoto's,
      satellietbeelden, beeldmateriaal, dronebeelden, beelddata`,
    en: 'photos, photographs, pictures, images, scans, x-rays, satellite images, image data',
  },
  video: {
    nl: "video, video's, filmpjes, camerabeelden, videobeelden, filmbeelden",
    en: 'video, videos, footage, camera images, video data',
  },
  sensor: {
    nl: `sensoren, sensordata, sensorgegevens, meetdata, meetgegevens, metingen, meetreeksen, telemetrie,
      machinedata, procesdata, logdata, scada-data, trillingsmetingen, productiedata, meetwaarden`,
    en: `sensors, sensor data, sensor readings, measurements, telemetry, machine data, process data,
      log data, logs, readings, production data`,
  },
  text: {
    nl: `documenten, teksten, e-mails, mails, rapporten, verslagen, dossiers, brieven, contracten,
      tickets, notities, pdf's, handleidingen, storingsmeldingen, rapportages, tekstdata`,
    en: `documents, texts, emails, reports, contracts, letters, notes, pdfs, manuals, case files,
      text data`,
  },
  tables: {
    nl: `excel, excelbestanden, spreadsheets, database, databases, tabellen, csv, verkoopcijfers,
      verkoopdata, orderdata, transactiedata, klantdata, klantgegevens, verbruiksdata, cijfers`,
    en: `excel, excel files, spreadsheets, database, databases, tables, csv, sales figures, sales data,
      transaction data, customer data, order data, figures`,
  },
  speech: {
    nl: 'spraak, audio, geluidsopnames, spraakopnames, gespreksopnames, audiobestanden, geluid',
    en: 'speech, audio, sound recordings, voice recordings, call recordings, recordings, sound',
  },
  location: {
    nl: 'gps-data, gps, locatiegegevens, locatiedata, ais-data, geodata, kaartmateriaal',
    en: 'gps, gps data, location data, ais data, geodata, map data',
  },
}
const order: DataKind[] = ['photos', 'video', 'sensor', 'text', 'tables', 'speech', 'location']

/** Words for kinds of data. */
export const dataKindBook: PhraseBook<DataKind> = bookOf(
  order.flatMap((kind) => [
    ...listed(kinds[kind].nl).flatMap((term) => phrasesOf(term, 'exact', kind)),
    ...listed(kinds[kind].en).flatMap((term) => phrasesOf(term, 'exact', kind)),
  ]),
)

const updates = /^up-?dates?$/

/** A plain word for data of no particular kind: "data", "gegevens", "klantdata". */
export const isDataWord = (plain: string): boolean =>
  /(?:data|gegevens|datasets?)$/.test(plain) && !updates.test(plain)
