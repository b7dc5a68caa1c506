/** Laboratories, cells and fermentation. */
export const biotechChemistry = `biotech, biotechbedrijf, biotechbedrijven, biotechnologie, gist,
  gisten, bacteriën, bacterie kweken, dna, enzym, enzymen, eiwit, eiwitten, fermentatie,
  fermentatieprocessen, fermentor, laboratorium, laboratoria, pipetteren, pipetten, labdata,
  chemisch, chemische, bioreactor, bioreactoren, plantenveredeling, moleculen, kweekvlees,
  geurstoffen, smaakstoffen, biotechnology, biotech company, biotech companies, yeast, bacteria,
  enzymes, protein, proteins, fermentation, fermenter, laboratory, pipetting, lab data, chemistry,
  chemical plant, molecules, cultured meat, flavours, laboranten, laborantenwerk, analist in het
  lab, analisten in het lab, labanalist, labanalisten, laboratoriumanalist, labmanager, labrobot,
  labautomatisering, labjournaal, labproef, labproeven, petrischaal, petrischalen, celkweek,
  celkweken, celbeeld, celbeelden, celfoto's, cellijn, cellijnen, stamcel, stamcellen,
  kweekmedium, reageerbuis, reageerbuizen, pipetteerrobot, massaspectrometer, massaspectrometrie,
  chromatografie, chromatograaf, spectroscopie, microbioloog, microbiologie, microbiologisch,
  micro-organismen, schimmels kweken, algenkweek, algen, microalgen, fermentatievat,
  fermentatievaten, fermenteren, fermentaties, eiwitten maken, eiwitontwerp, enzymontwerp,
  enzymfabriek, dna-sequencing, sequencing, genoom, genomen, genetische modificatie, crispr,
  synthetische biologie, biochemie, biochemicus, biochemisch, bioprocestechnologie, bioplastics,
  bioplastic, biobased, kweekvleesbedrijf, precisiefermentatie, smaakontwikkelaar, aromahuis,
  aroma's, reukstoffen, geurlaboratorium, chemisch laboratorium, synthese van stoffen, chemische
  synthese, katalyse, hechtdraad, suikers vergisten, vergisten van suikers, vaccinproductie,
  farmaproductie, lab technician, lab technicians, lab robot, lab automation, lab notebook, petri
  dish, petri dishes, cell culture, cell cultures, cell images, cell line, cell lines, stem cell,
  stem cells, test tube, test tubes, pipetting robot, mass spectrometer, mass spectrometry,
  chromatography, spectroscopy, microbiologist, microbiology, microorganisms, algae, microalgae,
  ferment, fermentation tank, fermenters, bioreactors, protein design, enzyme design, dna
  sequencing, genome, genomes, genetic modification, synthetic biology, biochemistry, biochemist,
  bioprocess, precision fermentation, flavour house, aroma, aromas, chemical synthesis, catalysis,
  surgical thread, analysis lab, analytical laboratory`
