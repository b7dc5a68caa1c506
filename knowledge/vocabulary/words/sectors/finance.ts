/** Banks, insurers, accountants, money and debt. */
export const finance = `bank, banken, verzekering, verzekeringen, verzekeraar, verzekeraars,
  polis, polissen, schade-expert, schadeclaims, claims afhandelen, hypotheek, hypotheken,
  hypotheekadviseur, pensioenfonds, pensioenfondsen, pensioenen, pensioenuitvoerder, accountants,
  accountant, accountantskantoor, administratiekantoor, boekhouder, boekhouders, boekhoudkantoor,
  boekhouding, jaarrekening, jaarrekeningen, bonnetjes, btw-aangifte, belastingadviseur,
  belastingadvies, salarisadministratie, loonstroken, beleggen, beleggers, belegging, beleggingen,
  vermogensbeheer, vermogensbeheerder, leningen, lening, krediet, kredieten, kredietmodellen,
  kredietwaardigheid, betaalgedrag, debiteuren, incasso, incassobureau, treasury, tussenpersoon
  verzekeringen, assurantie, assurantiekantoor, financieel adviseur, financiële dienstverlener,
  insurer, insurers, insurance company, policies of insurance, claims handling, mortgage,
  mortgages, pension, pensions, pension fund, pension funds, accounting, accountancy, bookkeeper,
  bookkeepers, bookkeeping, annual accounts, receipts, vat return, tax adviser, payroll,
  investments, asset manager, wealth manager, investors' portfolio, loan, loans, credit models,
  credit, creditworthiness, payments, debtors, debt collection, collection agency, banking, banks,
  financial adviser, broker of insurance, polisvoorwaarden, verzekeringspolissen,
  verzekeringspolis, uitkering bij schade, premies, premie, spaarders, spaargeld,
  hypotheekaanvraag, hypotheekaanvragen, taxatierapport, beleggingsadvies, aandelen, obligaties,
  crowdfundingplatform, factoring, debiteurenbeheer, belastingaangiftes van klanten, aangiftes van
  klanten, btw, kassabonnen voor de boekhouding, bonnen scannen, jaarstukken, audit van
  jaarrekening, controle van jaarrekening, pensioenadvies, uitvaartverzekering, insurance
  policies, insurance policy, premiums, savers, mortgage application, mortgage applications,
  investment advice, crowdfunding platform, till receipts, accounting office, tax returns of
  clients, annual audit, funeral insurance, bank branch, our bank, retail bank, savings bank,
  bankfiliaal, bankkantoor, bankier, bankiers, bankmedewerker, bankmedewerkers, spaarbank,
  kredietbank, hypotheekbank, zakenbank, private banking, spaarrekening, betaalrekening,
  bankrekening, rekeninghouders, betaalpas, creditcard, creditcards, betaalapp, betaaldienst,
  betaaldienstverlener, betaalverkeer, overboekingen, overboeking, incasso-opdracht, automatische
  incasso, incassobrief, incassokosten, wanbetalers, wanbetaling, aanmaningen, aanmaning,
  herinneringsbrieven, openstaande facturen, debiteurenbeheerder, debiteurenportefeuille,
  crediteuren, crediteurenadministratie, facturatie, factuurverwerking, inkoopfacturen,
  inkoopfactuur, boekstukken, grootboek, grootboekrekening, journaalpost, journaalposten,
  bankafschrift, bankafschriften, kasboek, kwartaalcijfers, jaarcijfers, kwartaalaangifte,
  btw-aangiftes, btw aangifte, omzetbelasting, inkomstenbelasting, belastingadviseurs,
  belastingconsulent, fiscalist, fiscalisten, fiscaal, fiscale, belastingaangifte,
  belastingaangiften, aangifteseizoen, financieel, financiële, financieel adviseurs, financieel
  planner, financiële planning, budgetcoach, budgetcoaches, administrateur, administratiekantoren,
  boekhoudkantoren, boekhoudster, boekhoudprogramma, boekhoudsoftware, loonadministratie,
  loonadministrateur, salarisstrook, salarisstroken, salarisadministrateur, salarisverwerker,
  accountantskantoren, assistent-accountant, registeraccountant, controleaanpak,
  steekproefcontrole, jaarrekeningcontrole, controledossier, controller van een bedrijf,
  treasurer, beursgenoteerd, beurs, aandelenkoersen, aandelenhandel, obligatie, beleggingsfonds,
  beleggingsadviseur, beleggingsportefeuille, vermogensadviseur, vermogensadvies, fondsbeheerder,
  fondsmanager, hedgefonds, cryptomunt, crypto, bitcoinhandel, wisselkantoor, valuta,
  valutahandel, wisselkoersen, rente, rentestand, rentevoet, renteaftrek, lening aanvragen,
  leningaanvraag, leenbank, bank van lening, kredietaanvraag, kredietaanvragen,
  kredietbeoordeling, kredietbeoordelaar, kredietverstrekker, kredietverlening, kredietrisico,
  microkrediet, leasemaatschappij, factoringbedrijf, hypotheekverstrekker, hypotheekadvies,
  hypotheekadviseurs, hypotheekkantoor, hypotheekdossier, hypotheekdossiers, taxatierapporten,
  pensioenaanvraag, pensioenregeling, pensioenadviseur, pensioendeelnemers, pensioenbeheerder,
  pensioengerechtigden, lijfrente, verzekeringsmaatschappij, verzekeringsmaatschappijen,
  verzekeringskantoor, verzekeringsadviseur, verzekeringsadviseurs, assurantietussenpersoon,
  assurantiën, volmachtbedrijf, gevolmachtigd agent, inboedelverzekering, autoverzekering,
  autoverzekeraar, schadeverzekeraar, schadeverzekeraars, schadeverzekering, levensverzekeraar,
  levensverzekering, zorgeloos verzekerd, reisverzekering, reisverzekeraar, opstalverzekering,
  polisblad, polishouder, polishouders, premieberekening, premieverhoging, schadebehandelaar,
  schadebehandelaars, schadebehandeling, schademelding, schademeldingen, schadedossier,
  schadedossiers, schadeclaim, schade-afhandeling, schadeafhandeling, schade-expertise,
  schade-experts, schadeformulier, verzekerden, actuaris, actuarissen, actuarieel, herverzekeraar,
  onderlinge waarborg, waarborgmaatschappij, ledenfonds, uitvaartverzekeraar, verzuimverzekering,
  acceptant, acceptanten, acceptatiebeleid, schuldhulp, schuldhulpverleners, schuldhulpmaatje,
  schuldhulpmaatjes, geldzorgen, schuldeisers, schulden, schulden hebben, budgetbeheer, financiële
  toezichthouder, kwantitatief analist, risicomanager bij een bank, kassier, kassiers,
  geldautomaat, geldautomaten, geldtransport, kluisjes van de bank, donateurs, donaties,
  fondsenwerving, fondsenwerver, fondsenwervers, goed doel, goede doelen, vermogensfonds,
  crowdfunding, bank branches, banker, bankers, bank clerk, mortgage lender, mortgage broker,
  mortgage adviser, mortgage advisers, mortgage files, investment bank, private bank, savings
  account, savings, current account, bank account, bank accounts, payment card, credit card,
  credit cards, payment app, payment provider, payment service, money transfers, direct debit,
  debt collector, debt collectors, debt collection agency, reminders for unpaid, unpaid invoices,
  outstanding invoices, overdue invoices, accounts payable, accounts receivable, invoice
  processing, purchase invoices, invoicing, general ledger, ledger, journal entries, bank
  statement, bank statements, quarterly figures, annual figures, financial statements, vat
  returns, vat, income tax, tax advisers, tax consultant, tax return, tax returns, tax season,
  fiscal, financial, financials, financial advisers, financial planner, budget coach, payroll
  company, payslip, payslips, accountancy firm, accountancy firms, accountants' practice,
  accounting firm, accounting software, chartered accountant, auditors, auditor, year-end,
  controller of a company, stock exchange, stock market, share prices, bonds market, investment
  fund, investment adviser, asset management, wealth management, fund manager, hedge fund,
  cryptocurrency, currency trading, exchange rates, interest rate, interest rates, loan
  application, loan applications, lender, lenders, lending, pawn, pawnshop, credit application,
  credit applications, credit assessment, credit risk, credit scoring, microcredit, leasing
  company, valuation report, pension provider, pension administrator, annuity, insurance,
  insurances, insurance companies, insurance broker, insurance brokers, insurance agent, insured,
  car insurance, car insurer, home insurance, damage insurer, life insurance, life insurer, travel
  insurance, policyholder, policyholders, policy wording, premium increase, claims handler, claims
  handlers, claims department, insurance claim, insurance claims, damage claims, loss adjuster,
  loss adjusters, actuary, actuaries, actuarial, reinsurer, mutual insurer, underwriter,
  underwriters, underwriting, debt counselling, debt counsellor, debt counsellors, debt relief,
  debts, in debt, creditors, budget management, cash machine, cash machines, atm, donors to our
  charity, donations, fundraising, fundraiser, fundraisers, charities`
