"""The private data elements, by their private creator.

Written by cydicom._dict.generate; edit that, not this.
Sources: the table of pydicom 3.0.2, which is the GDCM project's.
"""

from cydicom._dict import private_table

private_dictionaries = private_table(
    creators=(
        '1.2.840.113663.1',
        '1.2.840.113681',
        '1.2.840.113708.794.1.1.2.0',
        '2.16.840.1.114059.1.1.6.1.50.1',
        'A.L.I. Technologies, Inc.',
        'ACUSON',
        'ACUSON: 1.2.840.11386.1.0',
        'ACUSON:1.2.840.113680.1.0:0921',
        'ACUSON:1.2.840.113680.1.0:7f10',
        'ACUSON:1.2.840.113680.1.0:7ffe',
        'ADAC_IMG',
        'AEGIS_DICOM_2.00',
        'AGFA',
        'AGFA PACS Archive Mirroring 1.0',
        'AGFA-AG_HPState',
        'AGFA_ADC_Compact',
        'ALOKA:1.2.392.200039.103.2',
        'AMI Annotations_01',
        'AMI Annotations_02',
        'AMI ImageContextExt_01',
        'AMI ImageContext_01',
        'AMI ImageTransform_01',
        'AMI Sequence AnnotElements_01',
        'AMI Sequence Annotations_01',
        'AMI Sequence Annotations_02',
        'AMI StudyExtensions_01',
        'AMICAS0',
        'APEX_PRIVATE',
        'ATL HDI V1.0',
        'ATL PRIVATE TAGS',
        'Acuson X500',
        'Agfa ADC NX',
        'AgilityRuntime',
        'Applicare/Centricity Radiology Web/Version 1.0',
        'Applicare/Centricity Radiology Web/Version 2.0',
        'Applicare/Print/Version 5.1',
        'Applicare/RadStore/Version 1.0',
        'Applicare/RadWorks/Version 5.0',
        'Applicare/RadWorks/Version 6.0',
        'Applicare/RadWorks/Version 6.0/Summary',
        'Applicare/Workflow/Version 1.0',
        'BRIT Systems, Inc.',
        'BioPri',
        'BioPri3D',
        'BrainLAB_BeamProfile',
        'BrainLAB_Conversion',
        'BrainLAB_PatientSetup',
        'CAMTRONICS',
        'CAMTRONICS IP',
        'CANON_MEC_MR3',
        'CANON_MEC_MR3^10',
        'CANON_MEC_MR3^11',
        'CANON_MEC_MR3^12',
        'CANON_MEC_MR3^13',
        'CARDIO-D.R. 1.0',
        'CARDIO-SMS 1.0',
        'CEMAX-ICON',
        'Canon Inc.',
        'DIDI TO PCR 1.1',
        'DIGISCAN IMAGE',
        'DLX_ANNOT_01',
        'DLX_EXAMS_01',
        'DLX_LKUP_01',
        'DLX_PATNT_01',
        'DLX_SERIE_01',
        'DL_INTERNAL_USE',
        'DR Systems, Inc.',
        'DicomUtils 20100512',
        'ELGEMS_XPERT',
        'ELSCINT1',
        'EMAGEON JPEG2K INFO',
        'EMAGEON STUDY HOME',
        'Eclipse 60',
        'FDMS 1.0',
        'FFP DATA',
        'GDCM CONFORMANCE TESTS',
        'GE ??? From Adantage Review CS',
        'GE LUT Asymmetry Parameter',
        'GEHC_CT_ADVAPP_001',
        'GEIIS',
        'GEIIS PACS',
        'GEMS-IT/Centricity RA600/7.0',
        'GEMS_0039',
        'GEMS_3DSTATE_001',
        'GEMS_ACQU_01',
        'GEMS_ACRQA_1.0 BLOCK1',
        'GEMS_ACRQA_1.0 BLOCK2',
        'GEMS_ACRQA_1.0 BLOCK3',
        'GEMS_ACRQA_2.0 BLOCK1',
        'GEMS_ACRQA_2.0 BLOCK2',
        'GEMS_ACRQA_2.0 BLOCK3',
        'GEMS_ADWSoft_3D1',
        'GEMS_ADWSoft_3D2',
        'GEMS_ADWSoft_DPO',
        'GEMS_ADWSoft_DPO1',
        'GEMS_AWSOFT_CD1',
        'GEMS_AWSoft_SB1',
        'GEMS_CTHD_01',
        'GEMS_CT_CARDIAC_001',
        'GEMS_CT_HINO_01',
        'GEMS_CT_VES_01',
        'GEMS_DLX_DOSE_01',
        'GEMS_DL_FRAME_01',
        'GEMS_DL_IMG_01',
        'GEMS_DL_PATNT_01',
        'GEMS_DL_SERIES',
        'GEMS_DL_SERIES_01',
        'GEMS_DL_STUDY_01',
        'GEMS_DRS_1',
        'GEMS_FALCON_03',
        'GEMS_FUNCTOOL_01',
        'GEMS_GDXE_ATHENAV2_INTERNAL_USE',
        'GEMS_GDXE_FALCON_04',
        'GEMS_GENIE_1',
        'GEMS_GNHD_01',
        'GEMS_HELIOS_01',
        'GEMS_HINO_CT_01',
        'GEMS_IDEN_01',
        'GEMS_IMAG_01',
        'GEMS_IMPS_01',
        'GEMS_IQTB_IDEN_47',
        'GEMS_IT_US_REPORT',
        'GEMS_LUNAR_RAW',
        'GEMS_MR_RAW_01',
        'GEMS_PARM_01',
        'GEMS_PATI_01',
        'GEMS_PETD_01',
        'GEMS_QVA_PHOTO_01',
        'GEMS_RELA_01',
        'GEMS_RTEN_01',
        'GEMS_SENO_02',
        'GEMS_SERS_01',
        'GEMS_STDY_01',
        'GEMS_Ultrasound_ImageGroup_001',
        'GEMS_Ultrasound_MovieGroup_001',
        'GEMS_VXTLSTATE_001',
        'GEMS_VXTL_USERDATA_01',
        'GEMS_XELPRV_01',
        'GEMS_XR3DCAL_01',
        'GEMS_YMHD_01',
        'GE_GENESIS_REV3.0',
        'GE_GROUP',
        'HMC - CT - ID',
        'HOLOGIC',
        'HOLOGIC, Inc.',
        'Hologic',
        'IDEXX',
        'IMPAC',
        'IMS s.r.l. Biopsy Private Code',
        'IMS s.r.l. Mammography Private Code',
        'INFINITT_FMX',
        'INTEGRIS 1.0',
        'INTELERAD MEDICAL SYSTEMS',
        'ISG Image',
        'ISG shadow',
        'ISI',
        'Image (ID, Version, Size, Dump, GUID)',
        'Imaging Dynamics Company Ltd.',
        'KINETDX',
        'KINETDX_GRAPHICS',
        'KRETZ_US',
        'Kodak Image Information',
        'LODOX_STATSCAN',
        'LORAD Selenia',
        'MAROTECH Inc.',
        'MDS NORDION OTP ANATOMY MODELLING',
        'MEDIFACE',
        'MERGE TECHNOLOGIES, INC.',
        'MITRA LINKED ATTRIBUTES 1.0',
        'MITRA OBJECT ATTRIBUTES 1.0',
        'MITRA OBJECT DOCUMENT 1.0',
        'MITRA OBJECT UTF8 ATTRIBUTES 1.0',
        'MITRA PRESENTATION 1.0',
        'MMCPrivate',
        'Mayo/IBM Archive Project',
        'MeVis BreastCare',
        'MeVis eD: Geometry Information',
        'MeVis eD: Slice Information',
        'MeVis eD: Timepoint Information',
        'MeVis eatDicom',
        'MedIns HP Extensions',
        'Mitra Markup 1.0',
        'Mitra Object Document 1.0',
        'Mitra Presentation 1.0',
        'Mortara_Inc',
        'NUD_PRIVATE',
        'ObjectModel (ID, Version, Place, PlaceDescription)',
        'PAPYRUS',
        'PAPYRUS 3.0',
        'PHILIPS MR',
        'PHILIPS MR R5.5/PART',
        'PHILIPS MR R5.6/PART',
        'PHILIPS MR SPECTRO;1',
        'PHILIPS MR/LAST',
        'PHILIPS MR/PART',
        'PHILIPS MR/PART 12',
        'PHILIPS MR/PART 6',
        'PHILIPS MR/PART 7',
        'PHILIPS NM -Private',
        'PHILIPS UNDOCUMENTED',
        'PHILIPS UNKNOWN',
        'PHILIPS-MR-1',
        'PMOD_1',
        'PMOD_GENPET',
        'PMS-THORA-5.1',
        'PMTF INFORMATION DATA',
        'PMTF INFORMATION DATA^10',
        'PMTF INFORMATION DATA^11',
        'PMTF INFORMATION DATA^12',
        'PMTF INFORMATION DATA^13',
        'POLYTRON-SMS 2.5',
        'PRIVATE ORIGINAL ATTRIBUTES',
        'Philips EV Imaging DD 017',
        'Philips EV Imaging DD 019',
        'Philips EV Imaging DD 021',
        'Philips EV Imaging DD 022',
        'Philips EnVisor',
        'Philips Imaging DD 001',
        'Philips Imaging DD 002',
        'Philips Imaging DD 065',
        'Philips Imaging DD 067',
        'Philips Imaging DD 070',
        'Philips Imaging DD 073',
        'Philips Imaging DD 129',
        'Philips MR Imaging DD 001',
        'Philips MR Imaging DD 002',
        'Philips MR Imaging DD 003',
        'Philips MR Imaging DD 004',
        'Philips MR Imaging DD 005',
        'Philips MR Imaging DD 006',
        'Philips MR Imaging DD 007',
        'Philips NM Private Group',
        'Philips PET Private Group',
        'Philips RAD Imaging DD 001',
        'Philips RAD Imaging DD 097',
        'Philips US Imaging 60',
        'Philips US Imaging DD 017',
        'Philips US Imaging DD 023',
        'Philips US Imaging DD 033',
        'Philips US Imaging DD 034',
        'Philips US Imaging DD 035',
        'Philips US Imaging DD 036',
        'Philips US Imaging DD 038',
        'Philips US Imaging DD 039',
        'Philips US Imaging DD 040',
        'Philips US Imaging DD 041',
        'Philips US Imaging DD 042',
        'Philips US Imaging DD 043',
        'Philips US Imaging DD 109',
        'Philips US Imaging DD 113',
        'Philips US Private 3D',
        'Philips X-ray Imaging DD 001',
        'Picker MR Private Group',
        'Picker NM Private Group',
        'QCA',
        'QCA_RESULTS',
        'QUASAR_INTERNAL_USE',
        'QVA',
        'REPORT_FROM_APP',
        'RadWorksMarconi',
        'RadWorksTBR',
        'SCHICK TECHNOLOGIES - Change Item Creator ID',
        'SCHICK TECHNOLOGIES - Change List Creator ID',
        'SCHICK TECHNOLOGIES - Image Security Creator ID',
        'SCHICK TECHNOLOGIES - Note Item Creator ID',
        'SCHICK TECHNOLOGIES - Note List Creator ID',
        'SCHICK TECHNOLOGIES - Viewset Creator ID',
        'SCHICK TECHNOLOGIES - Viewset Item Creator ID',
        'SECTRA_Ident_01',
        'SECTRA_ImageInfo_01',
        'SECTRA_OverlayInfo_01',
        'SEGAMI MIML',
        'SEGAMI__MEMO',
        'SET WINDOW',
        'SHS MagicView 300',
        'SIEMENS CM VA0  ACQU',
        'SIEMENS CM VA0  CMS',
        'SIEMENS CM VA0  COAD',
        'SIEMENS CM VA0  LAB',
        'SIEMENS CM VA0  OST',
        'SIEMENS CSA ENVELOPE',
        'SIEMENS CSA HEADER',
        'SIEMENS CSA NON-IMAGE',
        'SIEMENS CSA REPORT',
        'SIEMENS CT VA0  COAD',
        'SIEMENS CT VA0  GEN',
        'SIEMENS CT VA0  IDE',
        'SIEMENS CT VA0  ORI',
        'SIEMENS CT VA0  ORMR',
        'SIEMENS CT VA0  OST',
        'SIEMENS CT VA0  RAW',
        'SIEMENS DFR.01',
        'SIEMENS DFR.01 MANIPULATED',
        'SIEMENS DFR.01 ORIGINAL',
        'SIEMENS DFR.01 SERVICE',
        'SIEMENS DICOM',
        'SIEMENS DLR.01',
        'SIEMENS ISI',
        'SIEMENS MED',
        'SIEMENS MED DISPLAY',
        'SIEMENS MED DISPLAY 0000',
        'SIEMENS MED ECAT FILE INFO',
        'SIEMENS MED HG',
        'SIEMENS MED MAMMO',
        'SIEMENS MED MG',
        'SIEMENS MED NM',
        'SIEMENS MED OCS ACKNOWLEDGE FLAG',
        'SIEMENS MED OCS AE TITLE',
        'SIEMENS MED OCS CALIBRATION DATE',
        'SIEMENS MED OCS CBT ARC INCREMENT',
        'SIEMENS MED OCS CBT ENDING GANTRY ANGLE',
        'SIEMENS MED OCS CBT MISSING PROJECTION FRAMES',
        'SIEMENS MED OCS CBT PATIENT_ORIENTATION',
        'SIEMENS MED OCS CBT PROJECTION GANTRY POSITIONS',
        'SIEMENS MED OCS CBT RECON FILTER TYPE',
        'SIEMENS MED OCS CBT RECON NUM OF SLICES',
        'SIEMENS MED OCS CBT RECON SLICE HEIGHT',
        'SIEMENS MED OCS CBT RECON SLICE WIDTH',
        'SIEMENS MED OCS CBT ROTATION DIRECTION',
        'SIEMENS MED OCS CBT STARTING GANTRY ANGLE',
        'SIEMENS MED OCS CBT TOTAL_MU',
        'SIEMENS MED OCS COMMON EDGE',
        'SIEMENS MED OCS FIELD ID',
        'SIEMENS MED OCS FIELD NAME',
        'SIEMENS MED OCS FP Alignment Calibration Date / Time',
        'SIEMENS MED OCS I0 MU SCALE FACTOR',
        'SIEMENS MED OCS ICC MATRIX',
        'SIEMENS MED OCS NUMBER OF FRAMES',
        'SIEMENS MED OCS NUMBER OF SUB FRAMES',
        'SIEMENS MED OCS PI ALIGNMENT IMAGE',
        'SIEMENS MED OCS PI VALID PIXEL MAP',
        'SIEMENS MED OCS REFERENCE IMAGE',
        'SIEMENS MED OCS REFERENCE LOCKED',
        'SIEMENS MED OCS SC IMG PIX SPC',
        'SIEMENS MED OCS SC IMG SAD',
        'SIEMENS MED OCS SC IMG SID',
        'SIEMENS MED OCS SCALED IMG PIX SPC',
        'SIEMENS MED OCS SITE NAME',
        'SIEMENS MED OCS TABLE LATERAL POSITION',
        'SIEMENS MED OCS TABLE LONGITUDINAL POSITION',
        'SIEMENS MED OCS TABLE OFFSET',
        'SIEMENS MED OCS TABLE VERTICAL POSITION',
        'SIEMENS MED OCS TRANS MATRIX',
        'SIEMENS MED SMS USG ANTARES',
        'SIEMENS MED SMS USG ANTARES 3D VOLUME',
        'SIEMENS MED SMS USG S2000',
        'SIEMENS MED SP DXMG WH AWS 1',
        'SIEMENS MEDCOM HEADER',
        'SIEMENS MEDCOM HEADER2',
        'SIEMENS MEDCOM OOG',
        'SIEMENS MR EXTRACTED CSA HEADER',
        'SIEMENS MR FMRI',
        'SIEMENS MR HEADER',
        'SIEMENS MR SDI 02',
        'SIEMENS MR SDS 01',
        'SIEMENS MR VA0  COAD',
        'SIEMENS MR VA0  GEN',
        'SIEMENS MR VA0  RAW',
        'SIEMENS NUMARIS II',
        'SIEMENS RA GEN',
        'SIEMENS RA PLANE A',
        'SIEMENS RA PLANE B',
        'SIEMENS RIS',
        'SIEMENS SIENET',
        'SIEMENS SMS-AX  ACQ 1.0',
        'SIEMENS SMS-AX  ORIGINAL IMAGE INFO 1.0',
        'SIEMENS SMS-AX  QUANT 1.0',
        'SIEMENS SMS-AX  VIEW 1.0',
        'SIEMENS Selma',
        'SIEMENS WH SR 1.0',
        'SIEMENS_FLCOMPACT_VA01A_PROC',
        'SIENET',
        'SPI',
        'SPI RELEASE 1',
        'SPI Release 1',
        'SPI-P Release 1',
        'SPI-P Release 1;1',
        'SPI-P Release 1;2',
        'SPI-P Release 1;3',
        'SPI-P Release 2;1',
        'SPI-P-CTBE Release 1',
        'SPI-P-CTBE-Private Release 1',
        'SPI-P-GV-CT Release 1',
        'SPI-P-PCR Release 2',
        'SPI-P-Private-CWS Release 1',
        'SPI-P-Private-DCI Release 1',
        'SPI-P-Private-DiDi Release 1',
        'SPI-P-Private_CDS Release 1',
        'SPI-P-Private_ICS Release 1',
        'SPI-P-Private_ICS Release 1;1',
        'SPI-P-Private_ICS Release 1;2',
        'SPI-P-Private_ICS Release 1;3',
        'SPI-P-Private_ICS Release 1;4',
        'SPI-P-Private_ICS Release 1;5',
        'SPI-P-Private_ICS Release 1;6',
        'SPI-P-XSB-DCI Release 1',
        'SPI-P-XSB-VISUB Release 1',
        'STENTOR',
        'SVISION',
        'Siemens Ultrasound Miscellaneous',
        'Siemens: Thorax/Multix FD Image Stamp',
        'Siemens: Thorax/Multix FD Lab Settings',
        'Siemens: Thorax/Multix FD Post Processing',
        'Siemens: Thorax/Multix FD Raw Image Settings',
        'Siemens: Thorax/Multix FD Version',
        'Silhouette Annot V1.0',
        'Silhouette Graphics Export V1.0',
        'Silhouette Line V1.0',
        'Silhouette ROI V1.0',
        'Silhouette Sequence Ids V1.0',
        'Silhouette V1.0',
        'Silhouette VRS 3.0',
        'Sound Technologies',
        'TMDTK',
        'TOSHIBA COMAPL HEADER',
        'TOSHIBA COMAPL OOG',
        'TOSHIBA ENCRYPTED SR DATA',
        'TOSHIBA MDW HEADER',
        'TOSHIBA MDW NON-IMAGE',
        'TOSHIBA_MEC_1.0',
        'TOSHIBA_MEC_CT3',
        'TOSHIBA_MEC_CT_1.0',
        'TOSHIBA_MEC_MR3',
        'TOSHIBA_MEC_MR3^10',
        'TOSHIBA_MEC_MR3^11',
        'TOSHIBA_MEC_MR3^12',
        'TOSHIBA_MEC_MR3^13',
        'TOSHIBA_MEC_OT3',
        'TOSHIBA_MEC_XA3',
        'TOSHIBA_SR',
        'Thinking Systems Private Creator',
        'V1',
        'VEPRO BROKER 1.0',
        'VEPRO BROKER 1.0 DATA REPLACE',
        'VEPRO DICOM RECEIVE DATA 1.0',
        'VEPRO DICOM TRANSFER 1.0',
        'VEPRO VIF 3.0 DATA',
        'VEPRO VIM 5.0 DATA',
        'Varian Medical Systems VISION 3253',
        'Viewing Protocol',
        'Vital Images SW 3.4',
        'Voxar 2.16.124.113543.6003.1999.12.20.12.5.0',
        'WG12 Supplement 43',
        'agfa/originalStudyUID',
        'agfa/seriesHeader',
        'http://www.gemedicalsystems.com/it_solutions/bamwallthickness/1.0',
        'http://www.gemedicalsystems.com/it_solutions/orthoview/2.1',
        'http://www.gemedicalsystems.com/it_solutions/rad_pacs/',
        'syngoDynamics',
    ),
    counts=(
        2, 4, 5, 8, 8, 22, 6, 2, 92, 1, 10, 6, 22, 2, 17, 14,
        24, 1, 1, 2, 9, 6, 2, 14, 13, 1, 4, 2, 17, 6, 16, 6,
        5, 3, 2, 9, 40, 49, 19, 2, 18, 51, 10, 2, 6, 2, 2, 7,
        4, 7, 258, 137, 97, 19, 16, 11, 26, 16, 48, 4, 3, 3, 2, 1,
        33, 1, 6, 1, 2, 236, 2, 2, 77, 117, 1, 2, 6, 1, 9, 17,
        9, 1, 1, 29, 186, 10, 10, 10, 10, 10, 12, 67, 4, 5, 5, 9,
        4, 1, 12, 3, 1, 14, 44, 124, 4, 56, 6, 25, 6, 8, 13, 4,
        36, 285, 2, 53, 3, 17, 45, 17, 4, 3, 4, 11, 173, 2, 377, 32,
        41, 52, 55, 11, 8, 2, 37, 52, 1, 74, 22, 2, 15, 1, 2, 8,
        34, 8, 3, 3, 8, 24, 2, 15, 5, 1, 3, 1, 5, 7, 3, 1,
        1, 6, 8, 21, 4, 10, 24, 1, 1, 5, 1, 19, 10, 385, 23, 2,
        2, 1, 5, 3, 1, 15, 2, 6, 10, 2, 2, 23, 36, 2, 1, 1,
        50, 54, 153, 1, 1, 1, 11, 8, 9, 4, 5, 3, 1, 9, 254, 141,
        101, 4, 8, 5, 4, 2, 1, 5, 4, 137, 47, 1, 3, 8, 1, 2,
        132, 10, 13, 78, 72, 34, 4, 1, 81, 23, 36, 2, 1, 2, 12, 20,
        12, 4, 1, 11, 8, 1, 25, 1, 19, 30, 53, 33, 8, 18, 16, 32,
        33, 16, 1, 1, 2, 5, 2, 1, 4, 2, 5, 10, 6, 4, 1, 1,
        2, 2, 4, 19, 71, 1, 8, 2, 2, 6, 4, 4, 50, 56, 10, 2,
        8, 2, 9, 21, 33, 49, 8, 2, 44, 44, 345, 14, 2, 2, 8, 1,
        8, 398, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 49, 127, 47, 4, 27, 1, 3, 4, 23,
        38, 5, 1, 45, 81, 30, 3, 71, 71, 71, 13, 1, 47, 23, 9, 28,
        11, 2, 67, 20, 8, 8, 9, 93, 53, 5, 10, 3, 14, 1, 56, 31,
        3, 8, 18, 3, 31, 19, 14, 14, 34, 2, 53, 5, 23, 5, 88, 1,
        5, 17, 23, 35, 2, 35, 1, 19, 24, 3, 25, 17, 30, 2, 8, 7,
        1, 12, 5, 15, 58, 26, 31, 266, 136, 99, 19, 23, 94, 2, 2, 4,
        1, 7, 9, 1, 2, 5, 3, 1, 12, 14, 43, 1, 4, 6, 6, 3,
        1,
    ),
    keys=(
        '0029xx00\n'
        '0029xx01\n'
        '0019xx10\n'
        '0019xx11\n'
        '0019xx12\n'
        '0019xx13\n'
        '0087xx10\n'
        '0087xx20\n'
        '0087xx30\n'
        '0087xx40\n'
        '0087xx50\n'
        '0029xx20\n'
        '0029xx21\n'
        '0029xx22\n'
        '0029xx23\n'
        '0029xx24\n'
        '0029xx25\n'
        '0029xx26\n'
        '0029xx27\n'
        '3711xx01\n'
        '3711xx02\n'
        '3711xx03\n'
        '3711xx04\n'
        '3711xx05\n'
        '3711xx0C\n'
        '3711xx0D\n'
        '3711xx0E\n'
        '0009xx00\n'
        '0009xx01\n'
        '0009xx02\n'
        '0009xx03\n'
        '0009xx04\n'
        '0009xx05\n'
        '0009xx06\n'
        '0009xx07\n'
        '0009xx08\n'
        '0009xx09\n'
        '0009xx0A\n'
        '0009xx0B\n'
        '0009xx0C\n'
        '0009xx0D\n'
        '0009xx0E\n'
        '0009xx0F\n'
        '0009xx10\n'
        '0009xx11\n'
        '0009xx12\n'
        '0009xx13\n'
        '0009xx14\n'
        '0009xx15\n'
        '7FDFxx00\n'
        '7FDFxx01\n'
        '7FDFxx02\n'
        '7FDFxx0B\n'
        '7FDFxx0C\n'
        '7FDFxx0D\n'
        '0009xx20\n'
        '0009xx2A\n'
        '7FDFxx00\n'
        '7FDFxx01\n'
        '7FDFxx02\n'
        '7FDFxx0B\n'
        '7FDFxx0C\n'
        '7FDFxx0D\n'
        '7FDFxx0E\n'
        '7FDFxx0F\n'
        '7FDFxx10\n'
        '7FDFxx18\n'
        '7FDFxx20\n'
        '7FDFxx22\n'
        '7FDFxx24\n'
        '7FDFxx25\n'
        '7FDFxx26\n'
        '7FDFxx27\n'
        '7FDFxx28\n'
        '7FDFxx29\n'
        '7FDFxx2A\n'
        '7FDFxx2B\n'
        '7FDFxx2C\n'
        '7FDFxx30\n'
        '7FDFxx31\n'
        '7FDFxx32\n'
        '7FDFxx33\n'
        '7FDFxx34\n'
        '7FDFxx35\n'
        '7FDFxx36\n'
        '7FDFxx37\n'
        '7FDFxx38\n'
        '7FDFxx40\n'
        '7FDFxx50\n'
        '7FDFxx52\n'
        '7FDFxx54\n'
        '7FDFxx60\n'
        '7FDFxx61\n'
        '7FDFxx62\n'
        '7FDFxx63\n'
        '7FDFxx64\n'
        '7FDFxx65\n'
        '7FDFxx66\n'
        '7FDFxx67\n'
        '7FDFxx68\n'
        '7FDFxx69\n'
        '7FDFxx6A\n'
        '7FDFxx6B\n'
        '7FDFxx6C\n'
        '7FDFxx6D\n'
        '7FDFxx6E\n'
        '7FDFxx6F\n'
        '7FDFxx70\n'
        '7FDFxx71\n'
        '7FDFxx72\n'
        '7FDFxx73\n'
        '7FDFxx74\n'
        '7FDFxx75\n'
        '7FDFxx76\n'
        '7FDFxx77\n'
        '7FDFxx78\n'
        '7FDFxx79\n'
        '7FDFxx7A\n'
        '7FDFxx7B\n'
        '7FDFxx7C\n'
        '7FDFxx7D\n'
        '7FDFxx7E\n'
        '7FDFxx7F\n'
        '7FDFxx80\n'
        '7FDFxx81\n'
        '7FDFxx82\n'
        '7FDFxx83\n'
        '7FDFxx84\n'
        '7FDFxx85\n'
        '7FDFxx86\n'
        '7FDFxx87\n'
        '7FDFxx88\n'
        '7FDFxx89\n'
        '7FDFxx8A\n'
        '7FDFxx8B\n'
        '7FDFxx8C\n'
        '7FDFxx8D\n'
        '7FDFxx8E\n'
        '7FDFxx8F\n'
        '7FDFxx90\n'
        '7FDFxx91\n'
        '7FDFxx92\n'
        '7FDFxx93\n'
        '7FDFxxF1\n'
        '7FDFxxF2\n'
        '7FDFxxF3\n'
        '7FDFxxF4\n'
        '7FDFxxF5\n'
        '7FDFxxF6\n'
        '7FDFxx00\n'
        '0019xx02\n'
        '0019xx10\n'
        '0019xx11\n'
        '0019xx12\n'
        '0019xx20\n'
        '0019xx21\n'
        '0019xx41\n'
        '0019xx61\n'
        '7043xx00\n'
        '7043xx10\n'
        '0003xx00\n'
        '0005xx00\n'
        '0009xx00\n'
        '0019xx00\n'
        '0029xx00\n'
        '1369xx00\n'
        '0009xx10\n'
        '0009xx11\n'
        '0009xx13\n'
        '0009xx14\n'
        '0009xx15\n'
        '0019xx10\n'
        '0019xx11\n'
        '0019xx13\n'
        '0019xx14\n'
        '0019xx15\n'
        '0019xx16\n'
        '0019xx1A\n'
        '0019xx1B\n'
        '0019xx60\n'
        '0019xx61\n'
        '0019xx62\n'
        '0019xx65\n'
        '0019xx70\n'
        '0019xx80\n'
        '0019xx81\n'
        '0019xx82\n'
        '0019xx93\n'
        '0031xx00\n'
        '0031xx01\n'
        '0071xx18\n'
        '0071xx19\n'
        '0071xx1A\n'
        '0071xx1C\n'
        '0071xx1E\n'
        '0071xx20\n'
        '0071xx21\n'
        '0071xx22\n'
        '0071xx23\n'
        '0071xx24\n'
        '0073xx23\n'
        '0073xx24\n'
        '0073xx28\n'
        '0073xx80\n'
        '0075xx10\n'
        '0087xx01\n'
        '0087xx02\n'
        '0019xx05\n'
        '0019xx10\n'
        '0019xx30\n'
        '0019xx40\n'
        '0019xx50\n'
        '0019xx60\n'
        '0019xx61\n'
        '0019xx62\n'
        '0019xx70\n'
        '0019xx71\n'
        '0019xx72\n'
        '0019xx73\n'
        '0019xx74\n'
        '0019xx95\n'
        '0009xx00\n'
        '0009xx04\n'
        '0009xx06\n'
        '0009xx0A\n'
        '0009xx20\n'
        '0009xx22\n'
        '0009xx24\n'
        '0009xx26\n'
        '0009xx28\n'
        '0009xx2A\n'
        '0009xx30\n'
        '0009xx32\n'
        '0009xx34\n'
        '0019xx08\n'
        '0019xx0C\n'
        '0019xx0E\n'
        '0019xx18\n'
        '0019xx1A\n'
        '0019xx40\n'
        '0019xx46\n'
        '0019xx50\n'
        '0019xx52\n'
        '0019xx54\n'
        '0019xx56\n'
        '3101xx10\n'
        '3101xx20\n'
        '3107xxA0\n'
        '3107xxB0\n'
        '3109xx10\n'
        '3109xx20\n'
        '3109xx30\n'
        '3109xx40\n'
        '3109xx50\n'
        '3109xx60\n'
        '3109xx70\n'
        '3109xx80\n'
        '3109xx90\n'
        '3107xx10\n'
        '3107xx20\n'
        '3107xx30\n'
        '3107xx40\n'
        '3107xx50\n'
        '3107xx60\n'
        '3105xx10\n'
        '3105xx20\n'
        '3103xx10\n'
        '3103xx20\n'
        '3103xx30\n'
        '3103xx40\n'
        '3103xx50\n'
        '3103xx60\n'
        '3103xx70\n'
        '3103xx80\n'
        '3103xx90\n'
        '3103xxA0\n'
        '3103xxB0\n'
        '3103xxC0\n'
        '3103xxD0\n'
        '3103xxE0\n'
        '3103xx10\n'
        '3103xx20\n'
        '3103xx30\n'
        '3103xx50\n'
        '3103xx60\n'
        '3103xx70\n'
        '3103xx80\n'
        '3103xx90\n'
        '3103xxA0\n'
        '3103xxB0\n'
        '3103xxC0\n'
        '3103xxD0\n'
        '3103xxE0\n'
        '3111xx01\n'
        '0023xx01\n'
        '0023xx08\n'
        '0023xx10\n'
        '0023xx16\n'
        '0027xx10\n'
        '0027xx11\n'
        '0009xx00\n'
        '0009xx10\n'
        '0009xx20\n'
        '0009xx30\n'
        '0009xx40\n'
        '0009xx50\n'
        '0009xx60\n'
        '0009xx70\n'
        '0009xx80\n'
        '0009xx90\n'
        '0009xx91\n'
        '0029xx30\n'
        '0029xx31\n'
        '0029xx32\n'
        '0029xx33\n'
        '0029xx34\n'
        '0029xx35\n'
        '0029xx30\n'
        '0029xx31\n'
        '0029xx32\n'
        '0029xx33\n'
        '0029xx34\n'
        '0029xx35\n'
        '0009xx20\n'
        '0009xx2A\n'
        '0011xx10\n'
        '0011xx11\n'
        '0011xx20\n'
        '0011xx21\n'
        '0013xx10\n'
        '0013xx11\n'
        '0013xx20\n'
        '0015xx10\n'
        '0015xx11\n'
        '0015xx20\n'
        '0017xx10\n'
        '0017xx11\n'
        '0017xx20\n'
        '0019xx20\n'
        '0019xx09\n'
        '0019xxF5\n'
        '0019xxF6\n'
        '0019xxF7\n'
        '0019xxF8\n'
        '0019xxFE\n'
        '0029xx11\n'
        '0029xx12\n'
        '0029xx13\n'
        '0029xx14\n'
        '0029xx1F\n'
        '4109xx01\n'
        '4109xx02\n'
        '4109xx03\n'
        '4111xx01\n'
        '4111xx02\n'
        '4101xx01\n'
        '4101xx02\n'
        '4101xx03\n'
        '4101xx04\n'
        '4101xx05\n'
        '4101xx06\n'
        '4101xx07\n'
        '4101xx08\n'
        '4101xx09\n'
        '3113xx01\n'
        '3113xx02\n'
        '3113xx03\n'
        '3113xx04\n'
        '3113xx11\n'
        '3113xx12\n'
        '3113xx13\n'
        '3113xx14\n'
        '3113xx15\n'
        '3113xx16\n'
        '3113xx17\n'
        '3113xx18\n'
        '3113xx19\n'
        '3113xx1A\n'
        '3113xx1B\n'
        '3113xx1C\n'
        '3113xx1D\n'
        '3113xx1E\n'
        '3113xx21\n'
        '3113xx22\n'
        '3113xx23\n'
        '3113xx31\n'
        '3113xx32\n'
        '3113xx33\n'
        '3113xx35\n'
        '3113xx36\n'
        '3113xx37\n'
        '3113xx38\n'
        '3113xx39\n'
        '3113xx3A\n'
        '3113xx3B\n'
        '3113xx3C\n'
        '3113xx3D\n'
        '3113xx52\n'
        '3113xx53\n'
        '3113xx55\n'
        '3113xx56\n'
        '3113xx57\n'
        '3113xx60\n'
        '3113xx69\n'
        '3109xx01\n'
        '3109xx02\n'
        '3109xx03\n'
        '3109xx04\n'
        '3109xx05\n'
        '3109xx06\n'
        '3109xx07\n'
        '3109xx08\n'
        '3109xx09\n'
        '3109xx0A\n'
        '3109xx0B\n'
        '3109xx0C\n'
        '3109xx0D\n'
        '3109xx0E\n'
        '3109xx10\n'
        '3109xx11\n'
        '3109xx12\n'
        '3109xx13\n'
        '3109xx14\n'
        '3109xx19\n'
        '3109xx20\n'
        '3109xx21\n'
        '3109xx22\n'
        '3109xx23\n'
        '3109xx24\n'
        '3109xx25\n'
        '3109xx26\n'
        '3109xx27\n'
        '3109xx28\n'
        '3109xx29\n'
        '3109xx2A\n'
        '3109xx2B\n'
        '3109xx2C\n'
        '3109xx30\n'
        '3109xx31\n'
        '3109xx32\n'
        '3109xx33\n'
        '3109xx34\n'
        '3109xx35\n'
        '3109xx36\n'
        '3109xx37\n'
        '3109xx38\n'
        '3109xx39\n'
        '3109xx40\n'
        '3109xx41\n'
        '3109xx42\n'
        '3109xx43\n'
        '3109xxEE\n'
        '3109xxEF\n'
        '4103xx01\n'
        '4103xx02\n'
        '4105xx01\n'
        '4105xx02\n'
        '4105xx03\n'
        '4105xx04\n'
        '4105xx05\n'
        '4105xx06\n'
        '4105xx07\n'
        '4105xx08\n'
        '4105xx09\n'
        '4105xx0A\n'
        '4105xx0B\n'
        '4105xx0C\n'
        '4105xx0D\n'
        '4105xx0E\n'
        '4105xx0F\n'
        '4105xx10\n'
        '4107xx01\n'
        '3109xx11\n'
        '3109xx12\n'
        '3113xx01\n'
        '3113xx10\n'
        '3113xx11\n'
        '3113xx12\n'
        '3113xx15\n'
        '3113xx16\n'
        '3113xx17\n'
        '3113xx20\n'
        '3113xx21\n'
        '3113xx22\n'
        '3113xx25\n'
        '3113xx26\n'
        '3113xx27\n'
        '3113xx30\n'
        '3113xx31\n'
        '3113xxE0\n'
        '3113xxE1\n'
        '3113xxE2\n'
        '0021xx00\n'
        '0021xx01\n'
        '0021xx02\n'
        '0021xx03\n'
        '0021xx04\n'
        '0021xx05\n'
        '0021xx06\n'
        '0021xx07\n'
        '0021xx08\n'
        '0021xx09\n'
        '0021xx0A\n'
        '0021xx0B\n'
        '0021xx0C\n'
        '0021xx0D\n'
        '0021xx11\n'
        '0021xx12\n'
        '0021xx13\n'
        '0021xx14\n'
        '0021xx15\n'
        '0021xx16\n'
        '0021xx17\n'
        '0021xx18\n'
        '0021xx19\n'
        '0021xx1F\n'
        '0021xx20\n'
        '0021xx21\n'
        '0021xx22\n'
        '0021xx23\n'
        '0021xx24\n'
        '0021xx25\n'
        '0021xx26\n'
        '0021xx27\n'
        '0021xx28\n'
        '0021xx30\n'
        '0021xx31\n'
        '0021xx32\n'
        '0021xx33\n'
        '0021xx34\n'
        '0021xx50\n'
        '0021xx90\n'
        '0021xx91\n'
        '0021xx92\n'
        '0021xx93\n'
        '0021xxA0\n'
        '0021xxA1\n'
        '0021xxA2\n'
        '0021xxA3\n'
        '0021xxA5\n'
        '0021xxA6\n'
        '0021xxA7\n'
        '0021xxA8\n'
        '0009xx00\n'
        '0009xx01\n'
        '0009xx02\n'
        '0009xx03\n'
        '0009xx04\n'
        '0009xx05\n'
        '0009xx07\n'
        '0009xx08\n'
        '0009xx09\n'
        '0009xx10\n'
        '001110xx\n'
        '006310xx\n'
        '3411xx01\n'
        '3411xx02\n'
        '3411xx03\n'
        '3411xx04\n'
        '3411xx05\n'
        '3411xx06\n'
        '0009xx01\n'
        '0009xx02\n'
        '3273xx00\n'
        '3273xx01\n'
        '0029xx10\n'
        '0029xx20\n'
        '0029xx50\n'
        '0029xx60\n'
        '0029xx70\n'
        '0029xx80\n'
        '0029xx90\n'
        '0029xx10\n'
        '0029xx20\n'
        '0029xx30\n'
        '0029xx40\n'
        '00290001\n'
        '00290089\n'
        '00290090\n'
        '700D0000\n'
        '700D0005\n'
        '700D000C\n'
        '700D0020\n'
        '00090002\n'
        '00110003\n'
        '00110004\n'
        '00110005\n'
        '00110006\n'
        '00110007\n'
        '00110008\n'
        '0011000C\n'
        '0011000E\n'
        '00190001\n'
        '00190002\n'
        '00190003\n'
        '00190004\n'
        '00190005\n'
        '00190006\n'
        '00190007\n'
        '00190008\n'
        '00190009\n'
        '0019000A\n'
        '0019000B\n'
        '0019000C\n'
        '0019000D\n'
        '0019000E\n'
        '0019000F\n'
        '00190010\n'
        '00190011\n'
        '00190012\n'
        '00190013\n'
        '00190014\n'
        '00190015\n'
        '00190016\n'
        '00190017\n'
        '00190018\n'
        '00190019\n'
        '0019001A\n'
        '0019001B\n'
        '0019001C\n'
        '0019001D\n'
        '0019001E\n'
        '00190027\n'
        '00190028\n'
        '00190029\n'
        '0019002A\n'
        '0019002B\n'
        '0019002C\n'
        '0019002D\n'
        '0019002E\n'
        '0019002F\n'
        '00190030\n'
        '00190031\n'
        '00190032\n'
        '00190033\n'
        '00190034\n'
        '00190035\n'
        '00190036\n'
        '00190038\n'
        '00190039\n'
        '0019003A\n'
        '0019003B\n'
        '0019003C\n'
        '0019003D\n'
        '0019003E\n'
        '0019003F\n'
        '00190042\n'
        '00190043\n'
        '00190044\n'
        '00190045\n'
        '00190046\n'
        '00190047\n'
        '00190048\n'
        '00190049\n'
        '0019004B\n'
        '0019004C\n'
        '0019004E\n'
        '0019004F\n'
        '00190050\n'
        '00190051\n'
        '00190052\n'
        '00190054\n'
        '00190055\n'
        '00190056\n'
        '00190057\n'
        '00190058\n'
        '00190059\n'
        '0019005A\n'
        '0019005D\n'
        '0019005E\n'
        '0019005F\n'
        '00190060\n'
        '00190061\n'
        '00190062\n'
        '00190063\n'
        '00190065\n'
        '0019006B\n'
        '0019006D\n'
        '0019006E\n'
        '0019006F\n'
        '00190070\n'
        '00190071\n'
        '00190073\n'
        '00190075\n'
        '00190076\n'
        '00190078\n'
        '0019007B\n'
        '0019007C\n'
        '0019007D\n'
        '0019007E\n'
        '0019007F\n'
        '00190085\n'
        '00190086\n'
        '00190087\n'
        '00190088\n'
        '00190089\n'
        '0019008A\n'
        '0019008C\n'
        '0019008D\n'
        '0019008E\n'
        '00190092\n'
        '00190093\n'
        '00190096\n'
        '0019009B\n'
        '0019009C\n'
        '001900A0\n'
        '001900A1\n'
        '001900A2\n'
        '001900A3\n'
        '001900A4\n'
        '001900A5\n'
        '001900A6\n'
        '001900A8\n'
        '001900A9\n'
        '001900AB\n'
        '001900AC\n'
        '001900AD\n'
        '001900AE\n'
        '001900AF\n'
        '001900B0\n'
        '001900B1\n'
        '001900B4\n'
        '001900B5\n'
        '001900B6\n'
        '001900B7\n'
        '001900BA\n'
        '001900BB\n'
        '001900BC\n'
        '001900BD\n'
        '001900BE\n'
        '001900C1\n'
        '001900C3\n'
        '001900C6\n'
        '001900C9\n'
        '001900CA\n'
        '001900CB\n'
        '001900CC\n'
        '001900CD\n'
        '001900CE\n'
        '001900CF\n'
        '001900D0\n'
        '001900D1\n'
        '001900D2\n'
        '001900D3\n'
        '001900D4\n'
        '001900D8\n'
        '001900D9\n'
        '001900DA\n'
        '001900DB\n'
        '001900DC\n'
        '001900E1\n'
        '001900E4\n'
        '001900E5\n'
        '001900E6\n'
        '001900E9\n'
        '001900EA\n'
        '001900EB\n'
        '001900EC\n'
        '001900EE\n'
        '001900EF\n'
        '001900F0\n'
        '001900F1\n'
        '001900F2\n'
        '001900F3\n'
        '001900F4\n'
        '001900F5\n'
        '001900F6\n'
        '001900F8\n'
        '001900F9\n'
        '001900FA\n'
        '001900FB\n'
        '001900FC\n'
        '001900FD\n'
        '001900FE\n'
        '001900FF\n'
        '00210002\n'
        '00210003\n'
        '00210004\n'
        '00210008\n'
        '00210009\n'
        '0021000A\n'
        '0021000B\n'
        '0021000C\n'
        '0021000D\n'
        '0021000F\n'
        '00210012\n'
        '00210014\n'
        '00210015\n'
        '00210016\n'
        '00210018\n'
        '0021001D\n'
        '0021001F\n'
        '00210022\n'
        '00210023\n'
        '00290001\n'
        '00290005\n'
        '00290006\n'
        '00290007\n'
        '0029001C\n'
        '00290021\n'
        '0029004E\n'
        '00290050\n'
        '00290051\n'
        '00290052\n'
        '00290054\n'
        '00290067\n'
        '00290068\n'
        '0029006E\n'
        '700D0010\n'
        '700D0011\n'
        '700D0012\n'
        '700D0013\n'
        '700D0014\n'
        '700D0015\n'
        '700D0016\n'
        '700D0017\n'
        '700D0018\n'
        '700D0019\n'
        '700D001A\n'
        '700D001B\n'
        'E2010002\n'
        'E3010000\n'
        'E4010000\n'
        'E4010001\n'
        'E4010002\n'
        'E4010003\n'
        'E4010004\n'
        'E4010005\n'
        'E4010007\n'
        'E4010008\n'
        'E4010012\n'
        'E4010013\n'
        'E4010020\n'
        'E4010021\n'
        'E4010022\n'
        'E4010023\n'
        'E4010024\n'
        'E4030000\n'
        'EE010000\n'
        'EE010001\n'
        'EE010002\n'
        '00190001\n'
        '00190002\n'
        '00190003\n'
        '00190004\n'
        '00190008\n'
        '00190009\n'
        '0019000A\n'
        '0019000C\n'
        '00190019\n'
        '0019001A\n'
        '00190024\n'
        '00190025\n'
        '00190026\n'
        '00190028\n'
        '00190029\n'
        '0019002A\n'
        '0019002B\n'
        '0019002C\n'
        '0019002D\n'
        '0019002E\n'
        '00190030\n'
        '00190031\n'
        '00190032\n'
        '00190034\n'
        '00190035\n'
        '00190036\n'
        '00190037\n'
        '00190038\n'
        '00190039\n'
        '0019003A\n'
        '0019003D\n'
        '0019003E\n'
        '0019003F\n'
        '00190040\n'
        '00190041\n'
        '00190042\n'
        '00190043\n'
        '00190044\n'
        '00190046\n'
        '00190048\n'
        '00190049\n'
        '0019004C\n'
        '0019004D\n'
        '0019004E\n'
        '00190055\n'
        '00190057\n'
        '00190058\n'
        '00190059\n'
        '0019005D\n'
        '0019005E\n'
        '0019005F\n'
        '00190060\n'
        '00190061\n'
        '00190062\n'
        '00190063\n'
        '00190065\n'
        '00190066\n'
        '00190068\n'
        '00190069\n'
        '0019006A\n'
        '0019006B\n'
        '0019006D\n'
        '0019006E\n'
        '0019006F\n'
        '00190071\n'
        '00190072\n'
        '00190073\n'
        '00190077\n'
        '00190078\n'
        '00190079\n'
        '0019007A\n'
        '0019007C\n'
        '0019007D\n'
        '0019007E\n'
        '0019007F\n'
        '00190080\n'
        '00190083\n'
        '00190087\n'
        '0019008A\n'
        '0019008F\n'
        '00190092\n'
        '00190093\n'
        '00190094\n'
        '0019009A\n'
        '0019009B\n'
        '0019009C\n'
        '0019009D\n'
        '0019009E\n'
        '0019009F\n'
        '001900A1\n'
        '001900A2\n'
        '001900A3\n'
        '001900A5\n'
        '001900A6\n'
        '001900A8\n'
        '001900AD\n'
        '001900AE\n'
        '001900B0\n'
        '001900B1\n'
        '001900B2\n'
        '001900B3\n'
        '001900B4\n'
        '001900B5\n'
        '001900B6\n'
        '001900B7\n'
        '001900B9\n'
        '001900BB\n'
        '001900BC\n'
        '001900BD\n'
        '001900BE\n'
        '001900BF\n'
        '001900C0\n'
        '001900C1\n'
        '001900C2\n'
        '001900C3\n'
        '001900C4\n'
        '001900CD\n'
        '001900E1\n'
        '001900E3\n'
        '001900E4\n'
        '001900E5\n'
        '001900E6\n'
        '001900F1\n'
        '001900F2\n'
        '001900F3\n'
        '001900F4\n'
        '001900F5\n'
        '001900F6\n'
        '001900F7\n'
        '001900F8\n'
        '001900F9\n'
        '001900FA\n'
        '001900FB\n'
        '001900FC\n'
        '001900FD\n'
        '001900FE\n'
        '001900FF\n'
        '00190000\n'
        '00190001\n'
        '00190002\n'
        '00190003\n'
        '00190004\n'
        '00190005\n'
        '00190006\n'
        '00190007\n'
        '00190008\n'
        '00190009\n'
        '0019000A\n'
        '0019000B\n'
        '0019000C\n'
        '0019000D\n'
        '0019000E\n'
        '00190010\n'
        '00190011\n'
        '00190012\n'
        '00190013\n'
        '00190014\n'
        '00190018\n'
        '00190028\n'
        '0019002A\n'
        '0019002B\n'
        '00190032\n'
        '00190034\n'
        '00190052\n'
        '00190076\n'
        '00190079\n'
        '00190080\n'
        '00190086\n'
        '00190087\n'
        '00190088\n'
        '00190089\n'
        '0019008A\n'
        '0019008B\n'
        '00190093\n'
        '00190094\n'
        '00190095\n'
        '00190097\n'
        '00190098\n'
        '00190099\n'
        '0019009A\n'
        '0019009B\n'
        '0019009C\n'
        '0019009D\n'
        '0019009E\n'
        '0019009F\n'
        '001900A0\n'
        '001900A1\n'
        '001900A2\n'
        '001900A3\n'
        '001900A4\n'
        '001900A5\n'
        '001900A6\n'
        '001900A7\n'
        '001900A8\n'
        '001900AA\n'
        '001900AB\n'
        '001900AC\n'
        '001900AD\n'
        '001900AE\n'
        '001900AF\n'
        '001900B3\n'
        '001900C2\n'
        '001900C3\n'
        '001900C4\n'
        '001900C5\n'
        '001900C6\n'
        '001900C7\n'
        '001900CD\n'
        '001900CE\n'
        '001900CF\n'
        '001900D1\n'
        '001900D2\n'
        '001900D3\n'
        '001900D4\n'
        '001900D5\n'
        '001900D6\n'
        '001900D7\n'
        '001900DE\n'
        '001900DF\n'
        '001900E0\n'
        '001900E1\n'
        '001900E2\n'
        '001900E3\n'
        '001900E4\n'
        '001900EB\n'
        '001900EC\n'
        '001900EF\n'
        '001900F0\n'
        '001900F1\n'
        '001900FA\n'
        '001900FB\n'
        '001900FC\n'
        '001900FD\n'
        '001900FE\n'
        '00190002\n'
        '00190003\n'
        '00190004\n'
        '00190005\n'
        '00190008\n'
        '00190009\n'
        '0019000A\n'
        '0019000B\n'
        '0019000C\n'
        '0019000F\n'
        '00190014\n'
        '00190019\n'
        '0019001B\n'
        '0019001F\n'
        '00190022\n'
        'E4030000\n'
        'E4030001\n'
        'E4030002\n'
        'E4030003\n'
        '0009xx00\n'
        '0009xx01\n'
        '0009xx40\n'
        '0019xx00\n'
        '0019xx02\n'
        '0019xx04\n'
        '0019xx06\n'
        '0019xx08\n'
        '0019xx10\n'
        '0019xx12\n'
        '0019xx30\n'
        '0021xx13\n'
        '0029xx00\n'
        '0029xx01\n'
        '0029xx02\n'
        '0029xx03\n'
        '0009xx02\n'
        '0009xx03\n'
        '0009xx04\n'
        '0009xx05\n'
        '0009xx06\n'
        '0009xx08\n'
        '0009xx0A\n'
        '0009xx0B\n'
        '0009xx0C\n'
        '0029xx80\n'
        '0031xx01\n'
        '0019xx00\n'
        '0019xx10\n'
        '0019xx20\n'
        '0019xx30\n'
        '0019xx40\n'
        '0019xx50\n'
        '0019xx60\n'
        '0019xx70\n'
        '0019xx80\n'
        '0019xx90\n'
        '0029xx00\n'
        '0029xx10\n'
        '0029xx20\n'
        '0029xx30\n'
        '0029xx40\n'
        '0029xx50\n'
        '0029xx60\n'
        '0029xx70\n'
        '0029xx80\n'
        '0029xx90\n'
        '0029xx91\n'
        '0029xx92\n'
        '0029xx93\n'
        '0029xx94\n'
        '0029xx95\n'
        '3033xx00\n'
        '0019xx10\n'
        '0019xx13\n'
        '0019xx15\n'
        '0019xx16\n'
        '0019xx17\n'
        '0019xx18\n'
        '0019xx19\n'
        '0019xx1A\n'
        '0019xx1B\n'
        '0019xx1C\n'
        '0019xx1E\n'
        '0019xx1F\n'
        '0019xx21\n'
        '0019xx60\n'
        '0019xx70\n'
        '0019xx7F\n'
        '0019xx00\n'
        '0019xx01\n'
        '0019xx10\n'
        '0019xx22\n'
        '0019xx23\n'
        '0019xx24\n'
        '0019xx25\n'
        '0019xx26\n'
        '0019xx27\n'
        '0019xx70\n'
        '0019xx71\n'
        '0019xx80\n'
        '0019xx81\n'
        '0019xx82\n'
        '0019xx89\n'
        '0019xx8A\n'
        '0019xx8B\n'
        '0019xx8C\n'
        '0019xx8D\n'
        '0019xx8E\n'
        '0019xx8F\n'
        '0019xx90\n'
        '0019xx91\n'
        '0019xx92\n'
        '0019xxA0\n'
        '0019xxA1\n'
        '0019xxA2\n'
        '0019xxA3\n'
        '0019xxA4\n'
        '0019xxA5\n'
        '0019xxA6\n'
        '0019xxA7\n'
        '0019xxA8\n'
        '0019xxA9\n'
        '0019xxAA\n'
        '0019xxAB\n'
        '0019xxAC\n'
        '0019xxAD\n'
        '0019xxAE\n'
        '0019xxAF\n'
        '0019xxB0\n'
        '0019xxB1\n'
        '0019xxB2\n'
        '0019xxB3\n'
        '0019xxB4\n'
        '0019xxB5\n'
        '0019xxB6\n'
        '0089xx10\n'
        '0029xx31\n'
        '0029xx32\n'
        '0029xx33\n'
        '0029xx34\n'
        '70xxxx04\n'
        '70xxxx05\n'
        '70xxxx07\n'
        '0015xx01\n'
        '0015xx02\n'
        '0015xx03\n'
        '60xxxx01\n'
        '60xxxx02\n'
        '0011xx01\n'
        '0019xx01\n'
        '0019xx02\n'
        '0019xx03\n'
        '0019xx04\n'
        '0019xx05\n'
        '0019xx06\n'
        '0019xx07\n'
        '0019xx08\n'
        '0019xx09\n'
        '0019xx0A\n'
        '0019xx10\n'
        '0019xx11\n'
        '0019xx14\n'
        '0019xx15\n'
        '0019xx16\n'
        '0019xx17\n'
        '0019xx18\n'
        '0019xx19\n'
        '0019xx1A\n'
        '0019xx1B\n'
        '0019xx1C\n'
        '0019xx1D\n'
        '0019xx1E\n'
        '0019xx1F\n'
        '0019xx20\n'
        '0019xx21\n'
        '0019xx22\n'
        '0019xx23\n'
        '0019xx24\n'
        '0019xx25\n'
        '0019xx26\n'
        '0019xx27\n'
        '0019xx28\n'
        '0015xx8F\n'
        '4453xx01\n'
        '4453xx02\n'
        '4453xx04\n'
        '4453xx05\n'
        '4453xx0A\n'
        '4453xx0C\n'
        '00090001\n'
        '7FA1xx00\n'
        '7FA1xx10\n'
        '0003xx01\n'
        '00E10046\n'
        '00E100E1\n'
        '00E100EC\n'
        '00E11021\n'
        '00E11037\n'
        '00E1103E\n'
        '00E11050\n'
        '00E110C4\n'
        '00E1xx01\n'
        '00E1xx05\n'
        '00E1xx06\n'
        '00E1xx07\n'
        '00E1xx14\n'
        '00E1xx18\n'
        '00E1xx21\n'
        '00E1xx22\n'
        '00E1xx23\n'
        '00E1xx24\n'
        '00E1xx25\n'
        '00E1xx2A\n'
        '00E1xx30\n'
        '00E1xx31\n'
        '00E1xx32\n'
        '00E1xx37\n'
        '00E1xx39\n'
        '00E1xx3F\n'
        '00E1xx40\n'
        '00E1xx41\n'
        '00E1xx42\n'
        '00E1xx43\n'
        '00E1xx50\n'
        '00E1xx51\n'
        '00E1xx60\n'
        '00E1xx61\n'
        '00E1xx62\n'
        '00E1xx63\n'
        '00E1xx65\n'
        '00E1xx6A\n'
        '00E1xx6B\n'
        '00E1xxA0\n'
        '00E1xxC2\n'
        '00E3xx00\n'
        '00E3xx18\n'
        '00E3xx1F\n'
        '01E10040\n'
        '01E11017\n'
        '01E11026\n'
        '01E1xx18\n'
        '01E1xx21\n'
        '01E1xx34\n'
        '01F1000F\n'
        '01F11001\n'
        '01F11002\n'
        '01F11004\n'
        '01F11008\n'
        '01F1100C\n'
        '01F1100E\n'
        '01F11026\n'
        '01F11027\n'
        '01F11028\n'
        '01F11032\n'
        '01F11033\n'
        '01F11041\n'
        '01F11045\n'
        '01F11049\n'
        '01F1104B\n'
        '01F1104C\n'
        '01F1104D\n'
        '01F1104E\n'
        '01F1xx01\n'
        '01F1xx02\n'
        '01F1xx03\n'
        '01F1xx04\n'
        '01F1xx05\n'
        '01F1xx06\n'
        '01F1xx07\n'
        '01F1xx08\n'
        '01F1xx0A\n'
        '01F1xx0B\n'
        '01F1xx0C\n'
        '01F1xx0D\n'
        '01F1xx0E\n'
        '01F1xx26\n'
        '01F1xx27\n'
        '01F1xx28\n'
        '01F1xx30\n'
        '01F1xx32\n'
        '01F1xx33\n'
        '01F1xx36\n'
        '01F1xx37\n'
        '01F1xx38\n'
        '01F1xx39\n'
        '01F1xx40\n'
        '01F1xx42\n'
        '01F1xx43\n'
        '01F1xx44\n'
        '01F1xx45\n'
        '01F1xx46\n'
        '01F1xx47\n'
        '01F1xx49\n'
        '01F1xx4A\n'
        '01F1xx4B\n'
        '01F1xx4C\n'
        '01F1xx4D\n'
        '01F1xx4E\n'
        '01F1xx53\n'
        '01F3xx01\n'
        '01F3xx02\n'
        '01F3xx03\n'
        '01F3xx04\n'
        '01F3xx11\n'
        '01F3xx12\n'
        '01F3xx13\n'
        '01F3xx14\n'
        '01F3xx15\n'
        '01F3xx16\n'
        '01F3xx17\n'
        '01F3xx18\n'
        '01F3xx19\n'
        '01F3xx23\n'
        '01F3xx24\n'
        '01F70097\n'
        '01F70099\n'
        '01F7009B\n'
        '01F7109B\n'
        '01F7xx10\n'
        '01F7xx11\n'
        '01F7xx13\n'
        '01F7xx14\n'
        '01F7xx15\n'
        '01F7xx16\n'
        '01F7xx17\n'
        '01F7xx18\n'
        '01F7xx19\n'
        '01F7xx1A\n'
        '01F7xx1B\n'
        '01F7xx1C\n'
        '01F7xx1E\n'
        '01F7xx1F\n'
        '01F7xx22\n'
        '01F7xx23\n'
        '01F7xx25\n'
        '01F7xx26\n'
        '01F7xx27\n'
        '01F7xx28\n'
        '01F7xx29\n'
        '01F7xx2B\n'
        '01F7xx2C\n'
        '01F7xx2D\n'
        '01F7xx2E\n'
        '01F7xx30\n'
        '01F7xx31\n'
        '01F7xx70\n'
        '01F7xx73\n'
        '01F7xx74\n'
        '01F7xx75\n'
        '01F91001\n'
        '01F91002\n'
        '01F91003\n'
        '01F91004\n'
        '01F91005\n'
        '01F91007\n'
        '01F91008\n'
        '01F91009\n'
        '01F91010\n'
        '01F91011\n'
        '01F91012\n'
        '01F91013\n'
        '01F91014\n'
        '01F91015\n'
        '01F91016\n'
        '0601xx00\n'
        '0601xx20\n'
        '0601xx21\n'
        '0601xx30\n'
        '0601xx31\n'
        '0601xx50\n'
        '0601xx70\n'
        '0601xx71\n'
        '0601xx72\n'
        '07A1xx01\n'
        '07A1xx02\n'
        '07A1xx03\n'
        '07A1xx04\n'
        '07A1xx07\n'
        '07A1xx08\n'
        '07A1xx09\n'
        '07A1xx0A\n'
        '07A1xx0C\n'
        '07A1xx10\n'
        '07A1xx11\n'
        '07A1xx12\n'
        '07A1xx13\n'
        '07A1xx14\n'
        '07A1xx16\n'
        '07A1xx18\n'
        '07A1xx19\n'
        '07A1xx1C\n'
        '07A1xx2A\n'
        '07A1xx2B\n'
        '07A1xx36\n'
        '07A1xx40\n'
        '07A1xx43\n'
        '07A1xx50\n'
        '07A1xx56\n'
        '07A1xx5A\n'
        '07A1xx75\n'
        '07A1xx85\n'
        '07A1xx9F\n'
        '07A3xx01\n'
        '07A3xx03\n'
        '07A3xx05\n'
        '07A3xx06\n'
        '07A3xx10\n'
        '07A3xx34\n'
        '07A3xx43\n'
        '07A3xx55\n'
        '07A3xx61\n'
        '07A3xx62\n'
        '07A3xx63\n'
        '07A3xx64\n'
        '07A3xx66\n'
        '07A3xx99\n'
        '07A3xx9C\n'
        '07A3xx9F\n'
        '5001xx70\n'
        '5001xx71\n'
        '5001xx80\n'
        '5001xx81\n'
        '5001xx82\n'
        '5001xx83\n'
        '5001xx84\n'
        '6001xx10\n'
        '7FDFxxF0\n'
        '7FDFxxFF\n'
        '0009xx00\n'
        '0009xx01\n'
        '0009xx00\n'
        '0009xx01\n'
        '0029xx30\n'
        '0029xx31\n'
        '0029xx32\n'
        '0029xx33\n'
        '0029xx34\n'
        '0029xx36\n'
        '0029xx40\n'
        '0029xx50\n'
        '0029xx51\n'
        '0029xx52\n'
        '0029xx53\n'
        '0029xx54\n'
        '0029xx55\n'
        '0029xx56\n'
        '0029xx60\n'
        '0031xx30\n'
        '0031xx31\n'
        '0031xx32\n'
        '0031xx33\n'
        '0031xx34\n'
        '0031xx35\n'
        '200Dxx01\n'
        '200Dxx02\n'
        '200Dxx03\n'
        '200Dxx04\n'
        '200Dxx05\n'
        '200Dxx06\n'
        '200Dxx07\n'
        '200Dxx08\n'
        '200Dxx09\n'
        '200Dxx0A\n'
        '200Dxx0B\n'
        '200Dxx0C\n'
        '200Dxx0D\n'
        '200Dxx0E\n'
        '200Dxx0F\n'
        '200Dxx10\n'
        '200Dxx11\n'
        '200Dxx12\n'
        '200Dxx13\n'
        '200Dxx14\n'
        '200Dxx15\n'
        '200Dxx1A\n'
        '200Dxx1B\n'
        '200Dxx20\n'
        '200Dxx27\n'
        '200Dxx28\n'
        '200Dxx30\n'
        '200Dxx31\n'
        '200Dxx32\n'
        '200Dxx33\n'
        '200Dxx34\n'
        '200Dxx35\n'
        '200Dxx36\n'
        '200Dxx37\n'
        '200Dxx38\n'
        '200Dxx39\n'
        '200Dxx3A\n'
        '200Dxx50\n'
        '200Dxx51\n'
        '200Dxx52\n'
        '200Dxx53\n'
        '200Dxx54\n'
        '200Dxx55\n'
        '200Dxx56\n'
        '200Dxx57\n'
        '200Dxx58\n'
        '200Dxx59\n'
        '200Dxx5A\n'
        '200Dxx5D\n'
        '200Dxx5E\n'
        '200DxxFF\n'
        '7777xx01\n'
        '7777xx02\n'
        '7777xx03\n'
        '7777xx10\n'
        '7777xx14\n'
        '0009xx04\n'
        '0009xx05\n'
        '0009xx06\n'
        '0009xx08\n'
        '0009xx09\n'
        '0009xx0C\n'
        '0009xx10\n'
        '0009xx80\n'
        '0009xx90\n'
        '0009xx92\n'
        '0009xxF0\n'
        '0009xxF1\n'
        '0019xx15\n'
        '0019xx30\n'
        '0019xx32\n'
        '0019xx40\n'
        '0019xx50\n'
        '0019xx60\n'
        '0019xx70\n'
        '0019xx71\n'
        '0019xx80\n'
        '0019xx81\n'
        '0019xx90\n'
        '0019xx91\n'
        '0019xxA0\n'
        '0019xxA1\n'
        '0019xxA2\n'
        '0021xx10\n'
        '0021xx30\n'
        '0021xx40\n'
        '0021xx50\n'
        '0021xx70\n'
        '0021xx80\n'
        '0021xx90\n'
        '0023xx10\n'
        '0023xx20\n'
        '0023xx30\n'
        '0025xx10\n'
        '0025xx11\n'
        '0025xx12\n'
        '0025xx13\n'
        '0025xx15\n'
        '0025xx16\n'
        '0025xx17\n'
        '0025xx20\n'
        '0025xx21\n'
        '0025xx30\n'
        '0025xx31\n'
        '0025xx32\n'
        '0025xx33\n'
        '0025xx34\n'
        '0025xx40\n'
        '0025xx41\n'
        '0025xx42\n'
        '0025xx43\n'
        '0025xx50\n'
        '0025xx51\n'
        '0025xx52\n'
        '0025xx53\n'
        '0025xx60\n'
        '0025xx61\n'
        '0025xx62\n'
        '0025xx63\n'
        '0025xx70\n'
        '0025xx71\n'
        '0025xx72\n'
        '0025xx73\n'
        '0025xx74\n'
        '0025xx80\n'
        '0025xx81\n'
        '0025xx82\n'
        '0025xx83\n'
        '0025xx84\n'
        '0025xx90\n'
        '0025xx91\n'
        '0025xx92\n'
        '0025xx93\n'
        '0025xx94\n'
        '0025xx95\n'
        '0025xx96\n'
        '0025xxA0\n'
        '0025xxA1\n'
        '0025xxA2\n'
        '0025xxA3\n'
        '0027xx10\n'
        '0027xx20\n'
        '0027xx30\n'
        '0027xx40\n'
        '0027xx50\n'
        '0027xx60\n'
        '0027xx70\n'
        '0027xx80\n'
        '0027xxA0\n'
        '0027xxA1\n'
        '0027xxA2\n'
        '0027xxA3\n'
        '0029xx20\n'
        '0029xx25\n'
        '0029xx30\n'
        '0029xx34\n'
        '0029xx44\n'
        '0029xx50\n'
        '0032xx32\n'
        '0032xx33\n'
        '2011xx00\n'
        '2011xx01\n'
        '2011xx02\n'
        '2011xx10\n'
        '2011xx11\n'
        '2011xx20\n'
        '50F1xx06\n'
        '50F1xx07\n'
        '50F1xx08\n'
        '50F1xx09\n'
        '50F1xx0A\n'
        '50F1xx10\n'
        '50F1xx20\n'
        '0009xx01\n'
        '4D4Dxx01\n'
        '4D4Dxx02\n'
        '0019xx30\n'
        '0019xx40\n'
        '0019xx50\n'
        '0019xx70\n'
        '0019xx80\n'
        '0019xx90\n'
        '0045xx67\n'
        '0053xx20\n'
        '0053xx21\n'
        '0053xx40\n'
        '0053xx41\n'
        '0053xx42\n'
        '0053xx43\n'
        '0053xx60\n'
        '0053xx61\n'
        '0053xx62\n'
        '0009xx10\n'
        '0009xx12\n'
        '0029xx10\n'
        '0029xx12\n'
        '0029xx14\n'
        '004Bxx13\n'
        '004Bxx15\n'
        '0905xx30\n'
        '0907xx10\n'
        '0907xx20\n'
        '0907xx30\n'
        '7FD1xx10\n'
        '7FD1xx20\n'
        '7FD1xx30\n'
        '7FD1xx40\n'
        '7FD1xx50\n'
        '7FD1xx60\n'
        '0903xx10\n'
        '0903xx11\n'
        '0903xx12\n'
        '0903xx20\n'
        '0907xx21\n'
        '0907xx22\n'
        '0907xx23\n'
        '0907xx24\n'
        '0907xx31\n'
        '4113xx10\n'
        '0039xx95\n'
        '0047xxD6\n'
        '0047xxD7\n'
        '0047xxD8\n'
        '0047xxD9\n'
        '0047xxDA\n'
        '0047xxDB\n'
        '0047xxDC\n'
        '0047xxDD\n'
        '0047xxDE\n'
        '0047xxDF\n'
        '0047xxE1\n'
        '0047xxE2\n'
        '0047xxE3\n'
        '0047xxE4\n'
        '0047xxE5\n'
        '0047xxE6\n'
        '0047xxE7\n'
        '0047xxE8\n'
        '0047xxE9\n'
        '0047xxEA\n'
        '0047xxEB\n'
        '0047xxEC\n'
        '0047xxED\n'
        '0047xxEE\n'
        '0047xxEF\n'
        '0047xxF0\n'
        '0047xxF1\n'
        '0047xxF2\n'
        '0047xxF3\n'
        '0009xx24\n'
        '0009xx25\n'
        '0009xx3E\n'
        '0009xx3F\n'
        '0009xx42\n'
        '0009xx43\n'
        '0009xxF8\n'
        '0009xxFB\n'
        '001910xx\n'
        '0019xx01\n'
        '0019xx02\n'
        '0019xx03\n'
        '0019xx04\n'
        '0019xx05\n'
        '0019xx06\n'
        '0019xx0E\n'
        '0019xx0F\n'
        '0019xx11\n'
        '0019xx12\n'
        '0019xx13\n'
        '0019xx14\n'
        '0019xx15\n'
        '0019xx16\n'
        '0019xx17\n'
        '0019xx18\n'
        '0019xx19\n'
        '0019xx1A\n'
        '0019xx1B\n'
        '0019xx1E\n'
        '0019xx20\n'
        '0019xx22\n'
        '0019xx23\n'
        '0019xx24\n'
        '0019xx25\n'
        '0019xx26\n'
        '0019xx27\n'
        '0019xx2A\n'
        '0019xx2B\n'
        '0019xx2C\n'
        '0019xx2D\n'
        '0019xx2E\n'
        '0019xx2F\n'
        '0019xx39\n'
        '0019xx3A\n'
        '0019xx3B\n'
        '0019xx3C\n'
        '0019xx3E\n'
        '0019xx3F\n'
        '0019xx40\n'
        '0019xx41\n'
        '0019xx42\n'
        '0019xx43\n'
        '0019xx44\n'
        '0019xx47\n'
        '0019xx48\n'
        '0019xx49\n'
        '0019xx4A\n'
        '0019xx4B\n'
        '0019xx52\n'
        '0019xx54\n'
        '0019xx57\n'
        '0019xx58\n'
        '0019xx5A\n'
        '0019xx5D\n'
        '0019xx5E\n'
        '0019xx5F\n'
        '0019xx60\n'
        '0019xx61\n'
        '0019xx62\n'
        '0019xx6A\n'
        '0019xx6B\n'
        '0019xx70\n'
        '0019xx71\n'
        '0019xx72\n'
        '0019xx73\n'
        '0019xx74\n'
        '0019xx75\n'
        '0019xx76\n'
        '0019xx7D\n'
        '0019xx7E\n'
        '0019xx7F\n'
        '0019xx81\n'
        '0019xx82\n'
        '0019xx83\n'
        '0019xx84\n'
        '0019xx85\n'
        '0019xx86\n'
        '0019xx87\n'
        '0019xx88\n'
        '0019xx8A\n'
        '0019xx8B\n'
        '0019xx8D\n'
        '0019xx8F\n'
        '0019xx90\n'
        '0019xx91\n'
        '0019xx92\n'
        '0019xx93\n'
        '0019xx94\n'
        '0019xx95\n'
        '0019xx96\n'
        '0019xx97\n'
        '0019xx98\n'
        '0019xx99\n'
        '0019xx9B\n'
        '0019xx9C\n'
        '0019xx9D\n'
        '0019xx9E\n'
        '0019xx9F\n'
        '0019xxA0\n'
        '0019xxA1\n'
        '0019xxA2\n'
        '0019xxA3\n'
        '0019xxA4\n'
        '0019xxA5\n'
        '0019xxA7\n'
        '0019xxA8\n'
        '0019xxA9\n'
        '0019xxAA\n'
        '0019xxAB\n'
        '0019xxAC\n'
        '0019xxAD\n'
        '0019xxAE\n'
        '0019xxAF\n'
        '0019xxB0\n'
        '0019xxB1\n'
        '0019xxB2\n'
        '0019xxB3\n'
        '0019xxB4\n'
        '0019xxB5\n'
        '0019xxB6\n'
        '0019xxB7\n'
        '0019xxB8\n'
        '0019xxB9\n'
        '0019xxBA\n'
        '0019xxBB\n'
        '0019xxBC\n'
        '0019xxBD\n'
        '0019xxBE\n'
        '0019xxC0\n'
        '0019xxC1\n'
        '0019xxC2\n'
        '0019xxC3\n'
        '0019xxC4\n'
        '0019xxC5\n'
        '0019xxC6\n'
        '0019xxC7\n'
        '0019xxC8\n'
        '0019xxC9\n'
        '0019xxCA\n'
        '0019xxCB\n'
        '0019xxCC\n'
        '0019xxCD\n'
        '0019xxCE\n'
        '0019xxCF\n'
        '0019xxD0\n'
        '0019xxD2\n'
        '0019xxD3\n'
        '0019xxD4\n'
        '0019xxD5\n'
        '0019xxD6\n'
        '0019xxD7\n'
        '0019xxD8\n'
        '0019xxD9\n'
        '0019xxDA\n'
        '0019xxDB\n'
        '0019xxDC\n'
        '0019xxDD\n'
        '0019xxDE\n'
        '0019xxDF\n'
        '0019xxE0\n'
        '0019xxE1\n'
        '0019xxE2\n'
        '0019xxE3\n'
        '0019xxE4\n'
        '0019xxE5\n'
        '0019xxE6\n'
        '0019xxE8\n'
        '0019xxE9\n'
        '0019xxEB\n'
        '0019xxEC\n'
        '0019xxF0\n'
        '0019xxF1\n'
        '0019xxF2\n'
        '0019xxF3\n'
        '0019xxF4\n'
        '0019xxF9\n'
        '0023xx00\n'
        '0023xx10\n'
        '0023xx20\n'
        '0023xx30\n'
        '0023xx40\n'
        '0023xx50\n'
        '0023xx60\n'
        '0023xx70\n'
        '0023xx80\n'
        '0023xx90\n'
        '0023xx00\n'
        '0023xx10\n'
        '0023xx20\n'
        '0023xx30\n'
        '0023xx40\n'
        '0023xx50\n'
        '0023xx60\n'
        '0023xx70\n'
        '0023xx80\n'
        '0023xx90\n'
        '0023xx00\n'
        '0023xx10\n'
        '0023xx20\n'
        '0023xx30\n'
        '0023xx40\n'
        '0023xx50\n'
        '0023xx60\n'
        '0023xx70\n'
        '0023xx80\n'
        '0023xx90\n'
        '0023xx00\n'
        '0023xx10\n'
        '0023xx20\n'
        '0023xx30\n'
        '0023xx40\n'
        '0023xx50\n'
        '0023xx60\n'
        '0023xx70\n'
        '0023xx80\n'
        '0023xx90\n'
        '0023xx00\n'
        '0023xx10\n'
        '0023xx20\n'
        '0023xx30\n'
        '0023xx40\n'
        '0023xx50\n'
        '0023xx60\n'
        '0023xx70\n'
        '0023xx80\n'
        '0023xx90\n'
        '0023xx00\n'
        '0023xx10\n'
        '0023xx20\n'
        '0023xx30\n'
        '0023xx40\n'
        '0023xx50\n'
        '0023xx60\n'
        '0023xx70\n'
        '0023xx80\n'
        '0023xx90\n'
        '0023xxF0\n'
        '0023xxFF\n'
        '0047xx01\n'
        '0047xx49\n'
        '0047xx50\n'
        '0047xx51\n'
        '0047xx53\n'
        '0047xx54\n'
        '0047xx55\n'
        '0047xx57\n'
        '0047xx58\n'
        '0047xx59\n'
        '0047xx60\n'
        '0047xx61\n'
        '0047xx63\n'
        '0047xx64\n'
        '0047xx65\n'
        '0047xx66\n'
        '0047xx70\n'
        '0047xx71\n'
        '0047xx72\n'
        '0047xx80\n'
        '0047xx81\n'
        '0047xx85\n'
        '0047xx89\n'
        '0047xx8A\n'
        '0047xx8B\n'
        '0047xx91\n'
        '0047xx92\n'
        '0047xx93\n'
        '0047xx94\n'
        '0047xx95\n'
        '0047xx96\n'
        '0047xx98\n'
        '0047xx99\n'
        '0047xx9A\n'
        '0047xx9B\n'
        '0047xx9C\n'
        '0047xxB0\n'
        '0047xxB1\n'
        '0047xxB2\n'
        '0047xxB5\n'
        '0047xxB6\n'
        '0047xxB7\n'
        '0047xxB8\n'
        '0047xxB9\n'
        '0047xxBA\n'
        '0047xxBB\n'
        '0047xxBC\n'
        '0047xxC0\n'
        '0047xxC1\n'
        '0047xxC2\n'
        '0047xxD1\n'
        '0047xxD2\n'
        '0047xxD3\n'
        '0047xxD4\n'
        '0047xxD5\n'
        '0047xxF4\n'
        '0047xxF5\n'
        '0047xxF6\n'
        '0047xxF7\n'
        '0047xxF8\n'
        '0047xxF9\n'
        '0047xxFA\n'
        '0047xxFB\n'
        '0047xxFC\n'
        '0047xxFD\n'
        '0047xxFE\n'
        '0047xxFF\n'
        '0057xx01\n'
        '0057xx02\n'
        '0057xx03\n'
        '0057xx04\n'
        '0039xx80\n'
        '0039xx85\n'
        '0039xx90\n'
        '0039xx95\n'
        '0039xxAA\n'
        '0039xx80\n'
        '0039xx85\n'
        '0039xx90\n'
        '0039xx95\n'
        '0039xxAA\n'
        '0039xx65\n'
        '0039xx70\n'
        '0039xx75\n'
        '0039xx80\n'
        '0039xx85\n'
        '0039xx90\n'
        '0039xx95\n'
        '0039xxAA\n'
        '0039xxFF\n'
        '0039xx50\n'
        '0039xx51\n'
        '0039xx52\n'
        '0039xx95\n'
        '0033xx02\n'
        '0049xx01\n'
        '0049xx02\n'
        '0049xx03\n'
        '0049xx04\n'
        '0049xx05\n'
        '0049xx06\n'
        '0049xx07\n'
        '0049xx08\n'
        '0049xx09\n'
        '0049xx0A\n'
        '0049xx0B\n'
        '0049xx0C\n'
        '004Bxx01\n'
        '004Bxx02\n'
        '004Bxx03\n'
        '0051xx01\n'
        '0027xx01\n'
        '0027xx02\n'
        '0027xx03\n'
        '0027xx04\n'
        '0027xx05\n'
        '0027xx06\n'
        '0027xx07\n'
        '0027xx08\n'
        '0027xx09\n'
        '0027xx10\n'
        '0027xx11\n'
        '0027xx12\n'
        '0027xx13\n'
        '0027xx14\n'
        '0025xx02\n'
        '0025xx03\n'
        '0025xx04\n'
        '0025xx05\n'
        '0025xx06\n'
        '0025xx07\n'
        '0025xx08\n'
        '0025xx09\n'
        '0025xx0A\n'
        '0025xx0B\n'
        '0025xx10\n'
        '0025xx1A\n'
        '0025xx1B\n'
        '0025xx1C\n'
        '0025xx1D\n'
        '0025xx1E\n'
        '0025xx1F\n'
        '0025xx20\n'
        '0025xx21\n'
        '0025xx22\n'
        '0025xx23\n'
        '0025xx24\n'
        '0025xx25\n'
        '0025xx26\n'
        '0025xx27\n'
        '0025xx28\n'
        '0025xx29\n'
        '0025xx2A\n'
        '0025xx2B\n'
        '0025xx2C\n'
        '0025xx2D\n'
        '0025xx2E\n'
        '0025xx2F\n'
        '0025xx30\n'
        '0025xx33\n'
        '0025xx34\n'
        '0025xx35\n'
        '0025xx36\n'
        '0025xx37\n'
        '0025xx38\n'
        '0025xx39\n'
        '0025xx3A\n'
        '0025xx3B\n'
        '0025xx3C\n'
        '0019xx0B\n'
        '0019xx0C\n'
        '0019xx0D\n'
        '0019xx2B\n'
        '0019xx30\n'
        '0019xx31\n'
        '0019xx32\n'
        '0019xx33\n'
        '0019xx34\n'
        '0019xx35\n'
        '0019xx36\n'
        '0019xx37\n'
        '0019xx38\n'
        '0019xx39\n'
        '0019xx3A\n'
        '0019xx3B\n'
        '0019xx3D\n'
        '0019xx3E\n'
        '0019xx3F\n'
        '0019xx40\n'
        '0019xx41\n'
        '0019xx42\n'
        '0019xx43\n'
        '0019xx44\n'
        '0019xx45\n'
        '0019xx46\n'
        '0019xx47\n'
        '0019xx48\n'
        '0019xx49\n'
        '0019xx4A\n'
        '0019xx4B\n'
        '0019xx4C\n'
        '0019xx4E\n'
        '0019xx4F\n'
        '0019xx50\n'
        '0019xx51\n'
        '0019xx52\n'
        '0019xx53\n'
        '0019xx54\n'
        '0019xx55\n'
        '0019xx80\n'
        '0019xx81\n'
        '0019xx82\n'
        '0019xx83\n'
        '0019xx84\n'
        '0019xx85\n'
        '0019xx86\n'
        '0019xx87\n'
        '0019xx88\n'
        '0019xx89\n'
        '0019xx8A\n'
        '0019xx8B\n'
        '0019xx8C\n'
        '0019xx8D\n'
        '0019xx8E\n'
        '0019xx8F\n'
        '0019xx90\n'
        '0019xx91\n'
        '0019xx92\n'
        '0019xx93\n'
        '0019xx94\n'
        '0019xx95\n'
        '0019xx96\n'
        '0019xx97\n'
        '0019xx98\n'
        '0019xx99\n'
        '0019xx9A\n'
        '0019xx9B\n'
        '0019xx9C\n'
        '0019xx9D\n'
        '0019xx9E\n'
        '0019xx9F\n'
        '0019xxA0\n'
        '0019xxA1\n'
        '0019xxA2\n'
        '0019xxA3\n'
        '0019xxA4\n'
        '0019xxA5\n'
        '0019xxA6\n'
        '0019xxA7\n'
        '0019xxA8\n'
        '0019xxA9\n'
        '0019xxAA\n'
        '0019xxAB\n'
        '0019xxAC\n'
        '0019xxAD\n'
        '0019xxAE\n'
        '0019xxAF\n'
        '0019xxB0\n'
        '0019xxB1\n'
        '0019xxB2\n'
        '0019xxB3\n'
        '0019xxB8\n'
        '0019xxB9\n'
        '0019xxBA\n'
        '0019xxBB\n'
        '0019xxBC\n'
        '0019xxBD\n'
        '0019xxBE\n'
        '0019xxC2\n'
        '0019xxC4\n'
        '0019xxC5\n'
        '0019xxC7\n'
        '0019xxC8\n'
        '0019xxC9\n'
        '0019xxCA\n'
        '0019xxD4\n'
        '0019xxD5\n'
        '0019xxDC\n'
        '0019xxDD\n'
        '0019xxDE\n'
        '0019xxDF\n'
        '0019xxE0\n'
        '0019xxE1\n'
        '0019xxE2\n'
        '0019xxE3\n'
        '0019xxE4\n'
        '0019xxE7\n'
        '0019xxE8\n'
        '0019xxE9\n'
        '0019xxEA\n'
        '0019xxEB\n'
        '0019xxEC\n'
        '0019xxED\n'
        '0011xx80\n'
        '0011xx81\n'
        '0011xx82\n'
        '0011xx83\n'
        '0015xx87\n'
        '0019xx0B\n'
        '0019xx31\n'
        '0019xx32\n'
        '0019xx4B\n'
        '0019xx4E\n'
        '0019xx4F\n'
        '0019xx81\n'
        '0019xx82\n'
        '0019xx83\n'
        '0019xx84\n'
        '0019xx85\n'
        '0019xx86\n'
        '0019xx87\n'
        '0019xx88\n'
        '0019xx89\n'
        '0019xx8A\n'
        '0019xx8B\n'
        '0019xx8C\n'
        '0019xx8D\n'
        '0019xx8E\n'
        '0019xx8F\n'
        '0019xx90\n'
        '0019xx91\n'
        '0019xx92\n'
        '0019xx93\n'
        '0019xx95\n'
        '0019xx97\n'
        '0019xx98\n'
        '0019xx99\n'
        '0019xx9A\n'
        '0019xx9D\n'
        '0019xx9E\n'
        '0019xx9F\n'
        '0019xxA0\n'
        '0019xxA1\n'
        '0019xxA2\n'
        '0019xxA4\n'
        '0019xxA5\n'
        '0019xxA6\n'
        '0019xxA7\n'
        '0019xxA9\n'
        '0019xxAA\n'
        '0019xxAB\n'
        '0019xxAD\n'
        '0019xxAE\n'
        '0019xxC4\n'
        '0019xxC5\n'
        '0019xxC7\n'
        '0019xxC8\n'
        '0019xxC9\n'
        '0019xxCA\n'
        '0019xxD4\n'
        '0019xxD5\n'
        '0019xxDC\n'
        '0019xxDD\n'
        '0015xx85\n'
        '0015xx87\n'
        '0015xx8C\n'
        '0015xx8D\n'
        '0019xx4C\n'
        '0019xx4D\n'
        '0015xx80\n'
        '0015xx81\n'
        '0015xx82\n'
        '0015xx83\n'
        '0015xx84\n'
        '0015xx85\n'
        '0015xx86\n'
        '0015xx88\n'
        '0015xx89\n'
        '0015xx8A\n'
        '0015xx8B\n'
        '0015xx8E\n'
        '0015xx8F\n'
        '0015xx92\n'
        '0015xx93\n'
        '0015xx94\n'
        '0015xx95\n'
        '0015xx96\n'
        '0015xx97\n'
        '0015xx98\n'
        '0015xx99\n'
        '0015xx9A\n'
        '0015xx9B\n'
        '0015xx9C\n'
        '0015xx9D\n'
        '0037xx10\n'
        '0037xx20\n'
        '0037xx40\n'
        '0037xx42\n'
        '0037xx50\n'
        '0037xx60\n'
        '0045xx55\n'
        '0045xx62\n'
        '0045xx63\n'
        '0045xx65\n'
        '0045xx67\n'
        '0045xx69\n'
        '0045xx72\n'
        '0045xx73\n'
        '0051xx01\n'
        '0051xx02\n'
        '0051xx03\n'
        '0051xx04\n'
        '0051xx05\n'
        '0051xx06\n'
        '0051xx07\n'
        '0051xx08\n'
        '0051xx09\n'
        '0051xx0A\n'
        '0051xx0B\n'
        '0051xx0C\n'
        '0051xx0E\n'
        '7FDFxx10\n'
        '7FDFxx11\n'
        '7FDFxx20\n'
        '7FDFxx25\n'
        '0011xx03\n'
        '0011xx04\n'
        '0011xx05\n'
        '0011xx06\n'
        '0011xx07\n'
        '0011xx08\n'
        '0011xx09\n'
        '0011xx10\n'
        '0011xx11\n'
        '0011xx12\n'
        '0011xx13\n'
        '0011xx14\n'
        '0011xx15\n'
        '0011xx16\n'
        '0011xx17\n'
        '0011xx19\n'
        '0011xx27\n'
        '0011xx28\n'
        '0011xx29\n'
        '0011xx30\n'
        '0011xx31\n'
        '0011xx32\n'
        '0011xx33\n'
        '0011xx34\n'
        '0011xx35\n'
        '0011xx36\n'
        '0011xx37\n'
        '0011xx38\n'
        '0011xx39\n'
        '0011xx40\n'
        '0011xx41\n'
        '0011xx42\n'
        '0011xx43\n'
        '0011xx44\n'
        '0011xx46\n'
        '0011xx47\n'
        '0009xx01\n'
        '0009xx10\n'
        '0009xx11\n'
        '0009xx12\n'
        '0009xx1E\n'
        '0009xx20\n'
        '0009xx21\n'
        '0009xx22\n'
        '0009xx23\n'
        '0009xx24\n'
        '0009xx25\n'
        '0009xx26\n'
        '0009xx27\n'
        '0009xx28\n'
        '0009xx29\n'
        '0009xx2A\n'
        '0009xx2B\n'
        '0009xx2C\n'
        '0009xx2D\n'
        '0009xx2E\n'
        '0009xx2F\n'
        '0009xx30\n'
        '0009xx33\n'
        '0009xx34\n'
        '0009xx35\n'
        '0009xx37\n'
        '0009xx38\n'
        '0009xx39\n'
        '0009xx3A\n'
        '0009xx40\n'
        '0009xx41\n'
        '0009xx42\n'
        '0009xx43\n'
        '0009xx44\n'
        '0009xx45\n'
        '0011xx0A\n'
        '0011xx0B\n'
        '0011xx0C\n'
        '0011xx0D\n'
        '0011xx10\n'
        '0011xx11\n'
        '0011xx12\n'
        '0011xx13\n'
        '0011xx14\n'
        '0011xx15\n'
        '0011xx16\n'
        '0011xx17\n'
        '0011xx18\n'
        '0011xx19\n'
        '0011xx1A\n'
        '0011xx1B\n'
        '0011xx1C\n'
        '0011xx1D\n'
        '0011xx1E\n'
        '0011xx1F\n'
        '0011xx21\n'
        '0011xx22\n'
        '0011xx23\n'
        '0011xx24\n'
        '0011xx25\n'
        '0011xx26\n'
        '0011xx27\n'
        '0011xx28\n'
        '0011xx29\n'
        '0011xx2A\n'
        '0011xx2C\n'
        '0011xx2D\n'
        '0011xx2E\n'
        '0011xx2F\n'
        '0011xx30\n'
        '0011xx31\n'
        '0011xx32\n'
        '0011xx33\n'
        '0011xx34\n'
        '0011xx35\n'
        '0011xx36\n'
        '0011xx37\n'
        '0011xx38\n'
        '0011xx39\n'
        '0011xx3A\n'
        '0011xx3B\n'
        '0011xx3C\n'
        '0011xx3D\n'
        '0011xx3E\n'
        '0011xx3F\n'
        '0011xx40\n'
        '0011xx41\n'
        '0011xx42\n'
        '0011xx43\n'
        '0011xx44\n'
        '0011xx45\n'
        '0011xx46\n'
        '0011xx50\n'
        '0011xx55\n'
        '0011xx56\n'
        '0011xx57\n'
        '0011xx61\n'
        '0011xx62\n'
        '0011xx63\n'
        '0011xx64\n'
        '0011xx65\n'
        '0011xx66\n'
        '0011xx67\n'
        '0011xx68\n'
        '0011xx69\n'
        '0011xx6A\n'
        '0011xx6B\n'
        '0011xx6C\n'
        '0011xx6D\n'
        '0011xx6E\n'
        '0011xx6F\n'
        '0011xx71\n'
        '0011xx72\n'
        '0011xx73\n'
        '0011xx74\n'
        '0011xx75\n'
        '0011xx76\n'
        '0011xx77\n'
        '0011xx78\n'
        '0011xx79\n'
        '0011xx7A\n'
        '0011xx7B\n'
        '0011xx7C\n'
        '0011xx7D\n'
        '0011xx7E\n'
        '0011xx7F\n'
        '0011xx81\n'
        '0011xx82\n'
        '0011xx83\n'
        '0011xx84\n'
        '0011xx85\n'
        '0011xx86\n'
        '0011xx87\n'
        '0011xx88\n'
        '0011xx89\n'
        '0011xx8A\n'
        '0011xx8B\n'
        '0011xx8C\n'
        '0011xx8D\n'
        '0013xx10\n'
        '0013xx11\n'
        '0013xx12\n'
        '0013xx13\n'
        '0013xx14\n'
        '0013xx15\n'
        '0013xx16\n'
        '0013xx17\n'
        '0013xx18\n'
        '0013xx19\n'
        '0013xx1A\n'
        '0013xx1B\n'
        '0013xx1C\n'
        '0013xx1D\n'
        '0013xx1E\n'
        '0013xx20\n'
        '0013xx21\n'
        '0013xx22\n'
        '0013xx23\n'
        '0013xx24\n'
        '0013xx25\n'
        '0013xx26\n'
        '0015xx10\n'
        '0015xx11\n'
        '0015xx12\n'
        '0015xx13\n'
        '0015xx14\n'
        '0015xx15\n'
        '0015xx16\n'
        '0015xx17\n'
        '0019xx5F\n'
        '0033xx07\n'
        '0033xx08\n'
        '0033xx10\n'
        '0033xx11\n'
        '0033xx16\n'
        '0033xx17\n'
        '0033xx18\n'
        '0033xx19\n'
        '0033xx1A\n'
        '0033xx1B\n'
        '0033xx1C\n'
        '0033xx1D\n'
        '0033xx1E\n'
        '0033xx1F\n'
        '0033xx20\n'
        '0033xx21\n'
        '0033xx22\n'
        '0033xx23\n'
        '0033xx24\n'
        '0033xx30\n'
        '0033xx33\n'
        '0033xx34\n'
        '0033xx35\n'
        '0033xx36\n'
        '0035xx01\n'
        '0055xx12\n'
        '0055xx13\n'
        '0055xx22\n'
        '0055xx52\n'
        '0055xx62\n'
        '0055xx63\n'
        '0055xx64\n'
        '0055xx65\n'
        '5001xx01\n'
        '5001xx02\n'
        '5001xx03\n'
        '5001xx04\n'
        '5001xx05\n'
        '5001xx06\n'
        '5001xx07\n'
        '5001xx08\n'
        '5001xx09\n'
        '5001xx0A\n'
        '5001xx0B\n'
        '5001xx0C\n'
        '5001xx0D\n'
        '5001xx0E\n'
        '5001xx0F\n'
        '5001xx10\n'
        '5001xx11\n'
        '5001xx12\n'
        '5001xx13\n'
        '5001xx14\n'
        '5001xx15\n'
        '5001xx16\n'
        '5001xx17\n'
        '5001xx18\n'
        '5001xx19\n'
        '5001xx1A\n'
        '5001xx1B\n'
        '5001xx1C\n'
        '5001xx1D\n'
        '5001xx1E\n'
        '5001xx1F\n'
        '5001xx20\n'
        '5001xx21\n'
        '5001xx22\n'
        '5001xx23\n'
        '5001xx24\n'
        '5001xx25\n'
        '5001xx26\n'
        '5001xx30\n'
        '5001xx31\n'
        '5001xx32\n'
        '5001xx33\n'
        '5001xx34\n'
        '5001xx35\n'
        '5001xx36\n'
        '5001xx37\n'
        '5001xx38\n'
        '5001xx39\n'
        '5001xx3A\n'
        '5001xx3B\n'
        '5001xx3C\n'
        '5001xx3D\n'
        '5001xx41\n'
        '5001xx42\n'
        '5001xx43\n'
        '5001xx44\n'
        '5001xx45\n'
        '5001xx46\n'
        '5001xx47\n'
        '5001xx48\n'
        '5001xx49\n'
        '5001xx4A\n'
        '5001xx4B\n'
        '5001xx4C\n'
        '5001xx4D\n'
        '5001xx4E\n'
        '5001xx4F\n'
        '5001xx50\n'
        '5001xx51\n'
        '5001xx52\n'
        '5001xx53\n'
        '5001xx54\n'
        '5001xx55\n'
        '5001xx56\n'
        '5001xx59\n'
        '5001xx5A\n'
        '5001xx5B\n'
        '5001xx5C\n'
        '5001xx5D\n'
        '5001xx5E\n'
        '5001xx5F\n'
        '5001xx60\n'
        '0033xx01\n'
        '0033xx02\n'
        '0045xx01\n'
        '0045xx02\n'
        '0045xx03\n'
        '0045xx04\n'
        '0045xx05\n'
        '0045xx06\n'
        '0045xx07\n'
        '0045xx08\n'
        '0045xx09\n'
        '0045xx0A\n'
        '0045xx0B\n'
        '0045xx0C\n'
        '0045xx0D\n'
        '0045xx0E\n'
        '0045xx0F\n'
        '0045xx10\n'
        '0045xx11\n'
        '0045xx12\n'
        '0045xx13\n'
        '0045xx14\n'
        '0045xx15\n'
        '0045xx16\n'
        '0045xx17\n'
        '0045xx18\n'
        '0045xx19\n'
        '0045xx1A\n'
        '0045xx1B\n'
        '0045xx1C\n'
        '0045xx1D\n'
        '0045xx1E\n'
        '0045xx1F\n'
        '0045xx20\n'
        '0045xx21\n'
        '0045xx22\n'
        '0045xx30\n'
        '0045xx31\n'
        '0045xx32\n'
        '0045xx33\n'
        '0045xx34\n'
        '0045xx36\n'
        '0045xx37\n'
        '0045xx38\n'
        '0045xx39\n'
        '0045xx3B\n'
        '0045xx3F\n'
        '0045xx44\n'
        '0045xx45\n'
        '0045xx50\n'
        '0045xx51\n'
        '0045xx52\n'
        '0045xx53\n'
        '0045xx54\n'
        '0045xx55\n'
        '004Bxx01\n'
        '004Bxx02\n'
        '004Bxx03\n'
        '000910xx\n'
        '0009xx01\n'
        '0009xx02\n'
        '0009xx04\n'
        '0009xx17\n'
        '0009xx1A\n'
        '0009xx20\n'
        '0009xx27\n'
        '0009xx2F\n'
        '0009xx30\n'
        '0009xx31\n'
        '0009xxE2\n'
        '0009xxE3\n'
        '0009xxE6\n'
        '0009xxE7\n'
        '0009xxE8\n'
        '0009xxE9\n'
        '002710xx\n'
        '0027xx06\n'
        '0027xx10\n'
        '0027xx1C\n'
        '0027xx1D\n'
        '0027xx1E\n'
        '0027xx1F\n'
        '0027xx20\n'
        '0027xx30\n'
        '0027xx31\n'
        '0027xx32\n'
        '0027xx33\n'
        '0027xx35\n'
        '0027xx36\n'
        '0027xx40\n'
        '0027xx41\n'
        '0027xx42\n'
        '0027xx43\n'
        '0027xx44\n'
        '0027xx45\n'
        '0027xx46\n'
        '0027xx47\n'
        '0027xx48\n'
        '0027xx49\n'
        '0027xx4A\n'
        '0027xx4B\n'
        '0027xx4C\n'
        '0027xx4D\n'
        '0027xx50\n'
        '0027xx51\n'
        '0027xx52\n'
        '0027xx53\n'
        '0027xx54\n'
        '0027xx55\n'
        '0027xx60\n'
        '0027xx61\n'
        '0027xx62\n'
        '0029xx15\n'
        '0029xx16\n'
        '0029xx17\n'
        '0029xx18\n'
        '0029xx1A\n'
        '0029xx26\n'
        '0029xx34\n'
        '0029xx35\n'
        '002910xx\n'
        '0029xx04\n'
        '0029xx05\n'
        '0029xx06\n'
        '0029xx07\n'
        '0029xx08\n'
        '0029xx09\n'
        '0029xx0A\n'
        '0029xx15\n'
        '0029xx16\n'
        '0029xx17\n'
        '0029xx18\n'
        '0029xx1A\n'
        '0029xx26\n'
        '0029xx34\n'
        '0029xx35\n'
        '0043xx13\n'
        '0047xx01\n'
        '0047xx02\n'
        '0047xx03\n'
        '0047xx04\n'
        '0045xx11\n'
        '0045xx12\n'
        '0045xx13\n'
        '7003xx01\n'
        '7003xx02\n'
        '7003xx03\n'
        '7003xx04\n'
        '7001xx01\n'
        '7001xx02\n'
        '7001xx03\n'
        '7001xx04\n'
        '7001xx05\n'
        '7001xx06\n'
        '7001xx07\n'
        '7001xx08\n'
        '7001xx09\n'
        '7001xx0A\n'
        '7001xx0B\n'
        '004310xx\n'
        '0043xx01\n'
        '0043xx02\n'
        '0043xx03\n'
        '0043xx04\n'
        '0043xx05\n'
        '0043xx06\n'
        '0043xx07\n'
        '0043xx08\n'
        '0043xx09\n'
        '0043xx0A\n'
        '0043xx0B\n'
        '0043xx0C\n'
        '0043xx0D\n'
        '0043xx0E\n'
        '0043xx0F\n'
        '0043xx10\n'
        '0043xx11\n'
        '0043xx12\n'
        '0043xx13\n'
        '0043xx14\n'
        '0043xx15\n'
        '0043xx16\n'
        '0043xx17\n'
        '0043xx18\n'
        '0043xx19\n'
        '0043xx1A\n'
        '0043xx1B\n'
        '0043xx1C\n'
        '0043xx1D\n'
        '0043xx1E\n'
        '0043xx1F\n'
        '0043xx20\n'
        '0043xx21\n'
        '0043xx25\n'
        '0043xx26\n'
        '0043xx27\n'
        '0043xx28\n'
        '0043xx29\n'
        '0043xx2A\n'
        '0043xx2B\n'
        '0043xx2C\n'
        '0043xx2D\n'
        '0043xx2E\n'
        '0043xx2F\n'
        '0043xx30\n'
        '0043xx31\n'
        '0043xx32\n'
        '0043xx33\n'
        '0043xx34\n'
        '0043xx35\n'
        '0043xx36\n'
        '0043xx37\n'
        '0043xx38\n'
        '0043xx39\n'
        '0043xx40\n'
        '0043xx41\n'
        '0043xx42\n'
        '0043xx43\n'
        '0043xx44\n'
        '0043xx45\n'
        '0043xx46\n'
        '0043xx47\n'
        '0043xx48\n'
        '0043xx49\n'
        '0043xx4A\n'
        '0043xx4B\n'
        '0043xx4C\n'
        '0043xx4D\n'
        '0043xx4E\n'
        '0043xx60\n'
        '0043xx61\n'
        '0043xx62\n'
        '0043xx63\n'
        '0043xx64\n'
        '0043xx65\n'
        '0043xx66\n'
        '0043xx67\n'
        '0043xx68\n'
        '0043xx69\n'
        '0043xx6A\n'
        '0043xx6B\n'
        '0043xx6C\n'
        '0043xx6D\n'
        '0043xx6E\n'
        '0043xx6F\n'
        '0043xx70\n'
        '0043xx71\n'
        '0043xx72\n'
        '0043xx73\n'
        '0043xx74\n'
        '0043xx75\n'
        '0043xx76\n'
        '0043xx77\n'
        '0043xx78\n'
        '0043xx79\n'
        '0043xx7A\n'
        '0043xx7B\n'
        '0043xx7C\n'
        '0043xx7D\n'
        '0043xx7E\n'
        '0043xx7F\n'
        '0043xx80\n'
        '0043xx81\n'
        '0043xx82\n'
        '0043xx83\n'
        '0043xx84\n'
        '0043xx85\n'
        '0043xx86\n'
        '0043xx87\n'
        '0043xx88\n'
        '0043xx89\n'
        '0043xx8A\n'
        '0043xx8B\n'
        '0043xx8C\n'
        '0043xx8D\n'
        '0043xx8E\n'
        '0043xx8F\n'
        '0043xx90\n'
        '0043xx91\n'
        '0043xx92\n'
        '0043xx93\n'
        '0043xx94\n'
        '0043xx95\n'
        '0043xx96\n'
        '0043xx97\n'
        '0043xx98\n'
        '0043xx99\n'
        '0043xx9A\n'
        '0043xx9B\n'
        '0043xx9C\n'
        '0043xx9D\n'
        '0043xx9E\n'
        '0043xx9F\n'
        '0043xxA0\n'
        '0043xxA1\n'
        '0043xxA2\n'
        '0043xxA3\n'
        '0043xxA4\n'
        '0043xxA5\n'
        '0051xx0A\n'
        '0051xx0B\n'
        '2001xx10\n'
        '2001xx11\n'
        '2001xx12\n'
        '2001xx13\n'
        '2001xx14\n'
        '2001xx15\n'
        '2001xx21\n'
        '2001xx31\n'
        '2001xx41\n'
        '2001xx51\n'
        '2001xx60\n'
        '2001xx61\n'
        '2001xx71\n'
        '2001xx72\n'
        '2001xx73\n'
        '2001xx80\n'
        '2001xx81\n'
        '2001xx86\n'
        '2001xx8A\n'
        '2001xx8B\n'
        '2001xx90\n'
        '2001xx91\n'
        '2001xx92\n'
        '2001xx93\n'
        '2001xx94\n'
        '2001xx95\n'
        '2001xxA0\n'
        '2001xxA1\n'
        '2001xxA2\n'
        '2001xxB0\n'
        '2001xxC0\n'
        '001110xx\n'
        '0011xx10\n'
        '0009xx01\n'
        '0009xx02\n'
        '0009xx03\n'
        '0009xx04\n'
        '0009xx05\n'
        '0009xx06\n'
        '0009xx07\n'
        '0009xx08\n'
        '0009xx09\n'
        '0009xx0A\n'
        '0009xx0B\n'
        '0009xx0C\n'
        '0009xx0D\n'
        '0009xx0E\n'
        '0009xx0F\n'
        '0009xx10\n'
        '0009xx11\n'
        '0009xx12\n'
        '0009xx13\n'
        '0009xx14\n'
        '0009xx15\n'
        '0009xx16\n'
        '0009xx17\n'
        '0009xx18\n'
        '0009xx19\n'
        '0009xx1A\n'
        '0009xx1B\n'
        '0009xx1C\n'
        '0009xx1D\n'
        '0009xx1E\n'
        '0009xx1F\n'
        '0009xx20\n'
        '0009xx21\n'
        '0009xx22\n'
        '0009xx23\n'
        '0009xx24\n'
        '0009xx25\n'
        '0009xx26\n'
        '0009xx27\n'
        '0009xx28\n'
        '0009xx29\n'
        '0009xx2A\n'
        '0009xx2B\n'
        '0009xx2C\n'
        '0009xx2D\n'
        '0009xx2E\n'
        '0009xx2F\n'
        '0009xx30\n'
        '0009xx31\n'
        '0009xx32\n'
        '0009xx33\n'
        '0009xx34\n'
        '0009xx35\n'
        '0009xx36\n'
        '0009xx37\n'
        '0009xx38\n'
        '0009xx39\n'
        '0009xx3A\n'
        '0009xx3B\n'
        '0009xx3C\n'
        '0009xx3D\n'
        '0009xx3E\n'
        '0009xx3F\n'
        '0009xx40\n'
        '0009xx41\n'
        '0009xx42\n'
        '0009xx43\n'
        '0009xx44\n'
        '0009xx45\n'
        '0009xx46\n'
        '0009xx47\n'
        '0009xx48\n'
        '0009xx49\n'
        '0009xx4A\n'
        '0009xx4B\n'
        '0009xx4C\n'
        '0009xx4D\n'
        '0009xx4E\n'
        '0009xx4F\n'
        '0009xx50\n'
        '0009xx51\n'
        '0009xx52\n'
        '0009xx53\n'
        '0009xx54\n'
        '0009xx55\n'
        '0009xx56\n'
        '0009xx57\n'
        '0009xx58\n'
        '0009xx59\n'
        '0009xx5A\n'
        '0009xx5B\n'
        '0009xx5C\n'
        '0009xx5D\n'
        '0009xx5E\n'
        '0009xx5F\n'
        '0009xx60\n'
        '0009xx61\n'
        '0009xx62\n'
        '0009xx63\n'
        '0009xx64\n'
        '0009xx65\n'
        '0009xx66\n'
        '0009xx67\n'
        '0009xx68\n'
        '0009xx69\n'
        '0009xx6A\n'
        '0009xx6B\n'
        '0009xx6C\n'
        '0009xx6D\n'
        '0009xx6E\n'
        '0009xx6F\n'
        '0009xx70\n'
        '0009xx71\n'
        '0009xx72\n'
        '0009xx73\n'
        '0009xx74\n'
        '0009xx75\n'
        '0009xx76\n'
        '0009xx77\n'
        '0009xx78\n'
        '0009xx79\n'
        '0009xx7A\n'
        '0009xx7B\n'
        '0009xx7C\n'
        '0009xx7D\n'
        '0009xx7E\n'
        '0009xx7F\n'
        '0009xx80\n'
        '0009xx81\n'
        '0009xx82\n'
        '0009xx83\n'
        '0009xx84\n'
        '0009xx85\n'
        '0009xx86\n'
        '0009xx87\n'
        '0009xx88\n'
        '0009xx89\n'
        '0009xx8A\n'
        '0009xx8B\n'
        '0009xx8C\n'
        '0009xx8D\n'
        '0009xx8E\n'
        '0009xx8F\n'
        '0009xx90\n'
        '0009xx91\n'
        '0009xx92\n'
        '0009xx93\n'
        '0009xx94\n'
        '0009xx95\n'
        '0009xx96\n'
        '0009xx97\n'
        '0009xx98\n'
        '0009xx99\n'
        '0009xx9A\n'
        '0009xx9B\n'
        '0009xx9C\n'
        '0009xx9D\n'
        '0009xx9E\n'
        '0009xx9F\n'
        '0009xxA0\n'
        '0009xxA1\n'
        '0009xxA2\n'
        '0009xxA3\n'
        '0009xxA4\n'
        '0009xxA5\n'
        '0009xxA6\n'
        '0009xxA7\n'
        '0009xxA8\n'
        '0009xxA9\n'
        '0009xxAA\n'
        '0009xxAB\n'
        '0009xxAC\n'
        '0009xxAD\n'
        '0009xxAE\n'
        '0009xxB1\n'
        '0009xxB2\n'
        '0009xxB3\n'
        '0009xxB4\n'
        '0009xxB5\n'
        '0009xxB6\n'
        '0009xxB7\n'
        '0009xxB8\n'
        '0009xxB9\n'
        '0009xxBA\n'
        '0009xxBB\n'
        '0009xxBC\n'
        '0009xxBD\n'
        '0009xxBE\n'
        '0009xxBF\n'
        '0009xxC0\n'
        '0009xxC1\n'
        '0009xxC2\n'
        '0009xxC3\n'
        '0009xxC4\n'
        '0009xxC5\n'
        '0009xxC6\n'
        '0009xxC7\n'
        '0009xxC8\n'
        '0009xxC9\n'
        '0009xxCA\n'
        '0009xxCB\n'
        '0009xxCC\n'
        '0009xxCD\n'
        '0009xxCE\n'
        '0009xxCF\n'
        '0009xxD0\n'
        '0009xxD1\n'
        '0009xxD2\n'
        '0009xxD3\n'
        '0009xxD4\n'
        '0009xxD5\n'
        '0009xxD6\n'
        '0009xxD7\n'
        '0009xxD8\n'
        '0009xxD9\n'
        '0009xxDA\n'
        '0009xxDB\n'
        '0009xxDC\n'
        '0009xxDD\n'
        '0009xxDE\n'
        '0009xxDF\n'
        '0009xxE0\n'
        '0009xxE1\n'
        '0009xxE2\n'
        '0009xxE3\n'
        '0009xxE4\n'
        '0009xxE5\n'
        '0009xxE6\n'
        '0009xxE7\n'
        '0009xxE8\n'
        '0009xxE9\n'
        '0009xxEA\n'
        '0009xxEB\n'
        '0009xxEC\n'
        '0009xxF0\n'
        '0011xx01\n'
        '0011xx02\n'
        '0011xx03\n'
        '0011xx04\n'
        '0011xx05\n'
        '0011xx06\n'
        '0011xx07\n'
        '0011xx08\n'
        '0011xx09\n'
        '0011xx0A\n'
        '0011xx0B\n'
        '0011xx0C\n'
        '0011xx0D\n'
        '0011xx0E\n'
        '0011xx0F\n'
        '0011xx10\n'
        '0011xx11\n'
        '0011xx12\n'
        '0011xx13\n'
        '0011xx14\n'
        '0011xx15\n'
        '0011xx16\n'
        '0011xx18\n'
        '0013xx01\n'
        '0013xx02\n'
        '0013xx03\n'
        '0013xx04\n'
        '0013xx05\n'
        '0013xx06\n'
        '0013xx07\n'
        '0013xx08\n'
        '0013xx09\n'
        '0013xx0A\n'
        '0013xx0B\n'
        '0013xx0C\n'
        '0013xx0D\n'
        '0013xx0E\n'
        '0013xx0F\n'
        '0013xx10\n'
        '0013xx11\n'
        '0013xx12\n'
        '0013xx13\n'
        '0013xx14\n'
        '0017xx01\n'
        '0017xx02\n'
        '0017xx03\n'
        '0017xx04\n'
        '0017xx05\n'
        '0017xx06\n'
        '0017xx07\n'
        '0017xx08\n'
        '0017xx09\n'
        '0017xx0A\n'
        '0017xx0B\n'
        '0017xx0C\n'
        '0017xx0D\n'
        '0019xx01\n'
        '0019xx02\n'
        '0019xx03\n'
        '0019xx04\n'
        '0019xx05\n'
        '0019xx06\n'
        '0019xx07\n'
        '0019xx08\n'
        '0019xx09\n'
        '0019xx0A\n'
        '0019xx0B\n'
        '0019xx0C\n'
        '0019xx0D\n'
        '0019xx0E\n'
        '0019xx0F\n'
        '0019xx10\n'
        '0019xx11\n'
        '0019xx12\n'
        '0019xx13\n'
        '0019xx14\n'
        '0019xx15\n'
        '0019xx16\n'
        '0019xx17\n'
        '0021xx01\n'
        '0021xx02\n'
        '0023xx01\n'
        '0023xx02\n'
        '5001xx01\n'
        '5001xx02\n'
        '5001xx03\n'
        '5001xx04\n'
        '5001xx05\n'
        '5001xx06\n'
        '5001xx07\n'
        '5001xx08\n'
        '5003xx01\n'
        '5003xx02\n'
        '5003xx03\n'
        '5003xx04\n'
        '5003xx05\n'
        '5003xx06\n'
        '5003xx07\n'
        '5003xx08\n'
        '5003xx09\n'
        '5003xx0A\n'
        '5003xx0B\n'
        '5003xx0C\n'
        '5003xx0D\n'
        '5003xx0E\n'
        '5003xx0F\n'
        '5003xx10\n'
        '5003xx11\n'
        '5003xx12\n'
        '5003xx13\n'
        '5003xx14\n'
        '5003xx15\n'
        '5003xx16\n'
        '5003xx17\n'
        '5003xx18\n'
        '5003xx19\n'
        '5003xx1A\n'
        '5003xx1B\n'
        '5003xx1C\n'
        '5003xx1D\n'
        '5003xx1E\n'
        '5003xx1F\n'
        '5003xx20\n'
        '5003xx21\n'
        '5003xx22\n'
        '5003xx23\n'
        '5003xx24\n'
        '5003xx25\n'
        '5003xx26\n'
        '5005xx01\n'
        '5005xx02\n'
        '5005xx03\n'
        '5005xx04\n'
        '5005xx05\n'
        '5005xx06\n'
        '5005xx07\n'
        '5005xx08\n'
        '5005xx09\n'
        '5005xx0A\n'
        '5005xx0B\n'
        '5005xx0C\n'
        '5005xx0D\n'
        '0009xx60\n'
        '0009xx61\n'
        '0009xx62\n'
        '0009xx63\n'
        '0009xx64\n'
        '0009xx65\n'
        '0009xx66\n'
        '0009xx67\n'
        '0009xx68\n'
        '0009xx69\n'
        '0009xx6A\n'
        '0009xx6B\n'
        '0009xx6C\n'
        '0009xx6D\n'
        '0009xx6E\n'
        '0009xx6F\n'
        '0009xx70\n'
        '0009xx71\n'
        '0009xx72\n'
        '0009xx73\n'
        '0009xx74\n'
        '0009xx75\n'
        '0009xx76\n'
        '0009xx77\n'
        '0009xx78\n'
        '0009xx79\n'
        '0009xx7A\n'
        '0009xx7C\n'
        '0009xx7E\n'
        '0009xx80\n'
        '0009xx82\n'
        '0009xx84\n'
        '002110xx\n'
        '0021xx03\n'
        '0021xx05\n'
        '0021xx07\n'
        '0021xx15\n'
        '0021xx16\n'
        '0021xx18\n'
        '0021xx19\n'
        '0021xx20\n'
        '0021xx35\n'
        '0021xx36\n'
        '0021xx37\n'
        '0021xx4A\n'
        '0021xx4E\n'
        '0021xx4F\n'
        '0021xx50\n'
        '0021xx51\n'
        '0021xx52\n'
        '0021xx53\n'
        '0021xx54\n'
        '0021xx55\n'
        '0021xx56\n'
        '0021xx57\n'
        '0021xx58\n'
        '0021xx59\n'
        '0021xx5A\n'
        '0021xx5B\n'
        '0021xx5C\n'
        '0021xx5D\n'
        '0021xx5E\n'
        '0021xx5F\n'
        '0021xx70\n'
        '0021xx71\n'
        '0021xx81\n'
        '0021xx82\n'
        '0021xx83\n'
        '0021xx84\n'
        '0021xx90\n'
        '0021xx91\n'
        '0021xx92\n'
        '0021xx93\n'
        '0249xx11\n'
        '0249xx13\n'
        '0249xx14\n'
        '0249xx16\n'
        '0249xx18\n'
        '0249xx1A\n'
        '0249xx1B\n'
        '0249xx1C\n'
        '0249xx20\n'
        '0249xx22\n'
        '0249xx24\n'
        '0249xx28\n'
        '0249xx30\n'
        '0249xx32\n'
        '0249xx36\n'
        '0249xx38\n'
        '0249xx3A\n'
        '0249xx40\n'
        '0249xx42\n'
        '0249xx44\n'
        '0249xx46\n'
        '0249xx50\n'
        '0249xx51\n'
        '0249xx52\n'
        '0249xx54\n'
        '0249xx60\n'
        '0249xx62\n'
        '0249xx64\n'
        '0249xx66\n'
        '0249xx68\n'
        '0249xx70\n'
        '0249xx72\n'
        '0249xx74\n'
        '0249xx80\n'
        '0249xx82\n'
        '0249xx84\n'
        '0249xx90\n'
        '0249xx92\n'
        '0249xxA0\n'
        '0249xxA2\n'
        '0249xxA4\n'
        '0249xxA6\n'
        '0249xxA8\n'
        '0249xxA9\n'
        '0249xxAA\n'
        '0249xxAC\n'
        '0249xxAE\n'
        '0249xxB0\n'
        '0249xxB2\n'
        '0249xxB4\n'
        '0249xxB6\n'
        '0249xxD0\n'
        '0045xx04\n'
        '0045xx06\n'
        '0045xx09\n'
        '0045xx0B\n'
        '0045xx0C\n'
        '0045xx0D\n'
        '0045xx11\n'
        '0045xx12\n'
        '0045xx13\n'
        '0045xx14\n'
        '0045xx15\n'
        '0045xx16\n'
        '0045xx1B\n'
        '0045xx1D\n'
        '0045xx1E\n'
        '0045xx1F\n'
        '0045xx20\n'
        '0045xx21\n'
        '0045xx22\n'
        '0045xx23\n'
        '0045xx24\n'
        '0045xx25\n'
        '0045xx26\n'
        '0045xx27\n'
        '0045xx28\n'
        '0045xx29\n'
        '0045xx2A\n'
        '0045xx2B\n'
        '0045xx39\n'
        '0045xx3A\n'
        '0045xx3B\n'
        '0045xx3C\n'
        '0045xx3D\n'
        '0045xx3E\n'
        '0045xx3F\n'
        '0045xx49\n'
        '0045xx50\n'
        '0045xx51\n'
        '0045xx52\n'
        '0045xx53\n'
        '0045xx54\n'
        '0045xx55\n'
        '0045xx56\n'
        '0045xx57\n'
        '0045xx58\n'
        '0045xx59\n'
        '0045xx60\n'
        '0045xx61\n'
        '0045xx62\n'
        '0045xx63\n'
        '0045xx64\n'
        '0045xx65\n'
        '0045xx66\n'
        '0045xx71\n'
        '0045xx72\n'
        '002510xx\n'
        '0025xx06\n'
        '0025xx07\n'
        '0025xx10\n'
        '0025xx11\n'
        '0025xx14\n'
        '0025xx17\n'
        '0025xx18\n'
        '0025xx19\n'
        '0025xx1A\n'
        '0025xx1B\n'
        '002310xx\n'
        '0023xx01\n'
        '0023xx02\n'
        '0023xx10\n'
        '0023xx50\n'
        '0023xx70\n'
        '0023xx74\n'
        '0023xx7D\n'
        '6003xx10\n'
        '6003xx11\n'
        '7FE1xx01\n'
        '7FE1xx02\n'
        '7FE1xx03\n'
        '7FE1xx08\n'
        '7FE1xx10\n'
        '7FE1xx12\n'
        '7FE1xx18\n'
        '7FE1xx20\n'
        '7FE1xx24\n'
        '7FE1xx26\n'
        '7FE1xx36\n'
        '7FE1xx37\n'
        '7FE1xx43\n'
        '7FE1xx48\n'
        '7FE1xx49\n'
        '7FE1xx51\n'
        '7FE1xx52\n'
        '7FE1xx53\n'
        '7FE1xx54\n'
        '7FE1xx55\n'
        '7FE1xx57\n'
        '7FE1xx60\n'
        '7FE1xx61\n'
        '7FE1xx70\n'
        '7FE1xx71\n'
        '7FE1xx72\n'
        '7FE1xx73\n'
        '7FE1xx74\n'
        '7FE1xx75\n'
        '7FE1xx77\n'
        '7FE1xx79\n'
        '7FE1xx83\n'
        '7FE1xx84\n'
        '7FE1xx85\n'
        '7FE1xx86\n'
        '7FE1xx87\n'
        '7FE1xx88\n'
        '0057xx05\n'
        '0057xx06\n'
        '0057xx07\n'
        '0057xx08\n'
        '0057xx09\n'
        '0057xx10\n'
        '0057xx11\n'
        '0057xx12\n'
        '0057xx13\n'
        '0057xx14\n'
        '0057xx15\n'
        '0057xx16\n'
        '0057xx17\n'
        '0057xx18\n'
        '0057xx19\n'
        '0057xx20\n'
        '0057xx21\n'
        '0057xx22\n'
        '0057xx23\n'
        '0057xx24\n'
        '0057xx25\n'
        '0057xx26\n'
        '0057xx27\n'
        '0057xx28\n'
        '0057xx29\n'
        '0057xx30\n'
        '0057xx31\n'
        '0057xx32\n'
        '0057xx33\n'
        '0057xx34\n'
        '0057xx35\n'
        '0057xx36\n'
        '0057xx38\n'
        '0057xx39\n'
        '0057xx40\n'
        '0057xx41\n'
        '0057xx42\n'
        '0057xx43\n'
        '0057xx44\n'
        '0057xx46\n'
        '0057xx47\n'
        '0057xx48\n'
        '0057xx49\n'
        '0057xx50\n'
        '0057xx51\n'
        '0057xx52\n'
        '0057xx53\n'
        '0057xx54\n'
        '0057xx55\n'
        '0057xx56\n'
        '0057xx57\n'
        '0057xx58\n'
        '0047xx11\n'
        '0033xx08\n'
        '0033xx10\n'
        '0033xx11\n'
        '0033xx14\n'
        '0033xx16\n'
        '0033xx17\n'
        '0033xx18\n'
        '0033xx19\n'
        '0033xx1A\n'
        '0033xx1B\n'
        '0033xx1C\n'
        '0033xx1D\n'
        '0033xx1E\n'
        '0033xx1F\n'
        '0033xx20\n'
        '0033xx21\n'
        '0033xx22\n'
        '0033xx23\n'
        '0033xx24\n'
        '0033xx28\n'
        '0033xx29\n'
        '0033xx2A\n'
        '0033xx2B\n'
        '0033xx2C\n'
        '0033xx2D\n'
        '0033xx50\n'
        '0033xx51\n'
        '0033xx52\n'
        '0033xx60\n'
        '0033xx61\n'
        '0033xx62\n'
        '0033xx70\n'
        '0033xx71\n'
        '0033xx72\n'
        '0033xx73\n'
        '0057xx01\n'
        '0057xx02\n'
        '0057xx03\n'
        '0057xx10\n'
        '0057xx11\n'
        '0057xx12\n'
        '0057xx13\n'
        '0057xx14\n'
        '0057xx15\n'
        '0057xx16\n'
        '0057xx17\n'
        '0057xx41\n'
        '0057xx42\n'
        '0057xx43\n'
        '0057xx45\n'
        '0057xx46\n'
        '0057xx47\n'
        '0057xx48\n'
        '0057xx49\n'
        '0057xx4A\n'
        '0057xx4B\n'
        '0057xx4C\n'
        '0057xx4D\n'
        '0057xx4E\n'
        '0057xx4F\n'
        '0057xx50\n'
        '0057xx51\n'
        '0057xx52\n'
        '0057xx53\n'
        '0057xx54\n'
        '0057xx55\n'
        '0057xx56\n'
        '0057xx59\n'
        '0057xx5A\n'
        '0057xx5B\n'
        '0057xx5C\n'
        '0057xx5D\n'
        '0057xx5E\n'
        '0057xx60\n'
        '0021xx01\n'
        '0021xx02\n'
        '0021xx03\n'
        '0021xx04\n'
        '0021xx05\n'
        '0021xx06\n'
        '0021xx07\n'
        '0021xx08\n'
        '0021xx09\n'
        '0021xx0A\n'
        '0021xx0B\n'
        '0021xx0C\n'
        '0021xx0D\n'
        '0021xx0E\n'
        '0021xx0F\n'
        '0021xx10\n'
        '0021xx11\n'
        '0021xx12\n'
        '0021xx13\n'
        '0021xx14\n'
        '0021xx15\n'
        '0021xx16\n'
        '0033xx05\n'
        '0033xx06\n'
        '0019xx39\n'
        '0019xx8F\n'
        '0019xx9C\n'
        '0019xx9F\n'
        '0019xxA4\n'
        '0019xxC0\n'
        '0019xxC1\n'
        '0019xxCB\n'
        '0019xxCC\n'
        '0019xxD5\n'
        '0019xxD8\n'
        '0019xxD9\n'
        '0019xxF2\n'
        '0043xx1E\n'
        '0043xx27\n'
        '6005xx10\n'
        '0009xx00\n'
        '0009xx01\n'
        '0011xx00\n'
        '0021xx01\n'
        '0023xx00\n'
        '0023xx01\n'
        '0023xx02\n'
        '0023xx03\n'
        '0023xx04\n'
        '0023xx05\n'
        '0019xx06\n'
        '0019xx07\n'
        '0019xx08\n'
        '0019xx16\n'
        '0019xx26\n'
        '0019xx27\n'
        '0019xx28\n'
        '0019xx29\n'
        '0019xx30\n'
        '0019xx31\n'
        '0019xx32\n'
        '0019xx33\n'
        '0019xx34\n'
        '0019xx35\n'
        '0019xx37\n'
        '0019xx40\n'
        '0019xx41\n'
        '0019xx42\n'
        '0019xx43\n'
        '0019xx44\n'
        '0019xx45\n'
        '0019xx46\n'
        '0019xx70\n'
        '0019xx85\n'
        '0019xx90\n'
        '7E01xx01\n'
        '7E01xx02\n'
        '7E01xx10\n'
        '7E01xx11\n'
        '7E01xx12\n'
        '7F01xx01\n'
        '7F01xx02\n'
        '7F01xx10\n'
        '7F01xx12\n'
        '0011xx00\n'
        '0021xx01\n'
        '0023xx00\n'
        '0023xx01\n'
        '0023xx02\n'
        '0023xx03\n'
        '0023xx04\n'
        '0023xx05\n'
        '0011xx00\n'
        '0011xx01\n'
        '0011xx02\n'
        '300Bxx02\n'
        '300Bxx04\n'
        '300Bxx0E\n'
        '1269xx01\n'
        '1269xx10\n'
        '1269xx11\n'
        '1269xx12\n'
        '1269xx20\n'
        '1269xx21\n'
        '1269xx22\n'
        '1269xx23\n'
        '1271xx01\n'
        '1271xx02\n'
        '1271xx10\n'
        '1271xx11\n'
        '1271xx12\n'
        '1271xx13\n'
        '1271xx20\n'
        '1271xx21\n'
        '1271xx22\n'
        '1271xx38\n'
        '1271xx39\n'
        '1271xx40\n'
        '1271xx41\n'
        '1271xx42\n'
        '1271xx45\n'
        '1271xx46\n'
        '1271xx47\n'
        '1271xx48\n'
        '1271xx49\n'
        '1271xx50\n'
        '1271xx51\n'
        '1271xx52\n'
        '1271xx53\n'
        '1271xx54\n'
        '0015xx10\n'
        '0015xx11\n'
        '0009xx08\n'
        '0009xx32\n'
        '0019xx00\n'
        '0019xx40\n'
        '0021xx12\n'
        '0029xx00\n'
        '0029xx01\n'
        '0029xx02\n'
        '0029xx03\n'
        '0029xx08\n'
        '0041xx20\n'
        '0041xx30\n'
        '0041xx40\n'
        '0041xx41\n'
        '0041xx50\n'
        '3F01xx01\n'
        '3F01xx02\n'
        '3F01xx03\n'
        '3F01xx04\n'
        '3F01xx05\n'
        '0065xx11\n'
        '0029xx70\n'
        '0029xx80\n'
        '0029xx90\n'
        '0009xx01\n'
        '8003xx00\n'
        '8003xx10\n'
        '8003xx20\n'
        '8003xx30\n'
        '8003xx40\n'
        '4321xx05\n'
        '4321xx10\n'
        '4321xx41\n'
        '4321xx42\n'
        '4321xx50\n'
        '4321xx51\n'
        '4321xx64\n'
        '0021xxA5\n'
        '0021xxA8\n'
        '0021xxAA\n'
        '0021xxA4\n'
        '7FE1xx01\n'
        '0029xx15\n'
        '0029xx16\n'
        '0029xx17\n'
        '0029xx18\n'
        '0029xx19\n'
        '0029xx1A\n'
        '0019xx01\n'
        '0019xx02\n'
        '0019xx03\n'
        '0019xx04\n'
        '0019xx05\n'
        '0019xx06\n'
        '0019xx07\n'
        '0019xx08\n'
        '0019xx06\n'
        '0019xx07\n'
        '0019xx08\n'
        '0019xx26\n'
        '0019xx27\n'
        '0019xx28\n'
        '0019xx29\n'
        '0019xx30\n'
        '0019xx31\n'
        '0019xx32\n'
        '0019xx33\n'
        '0019xx34\n'
        '0019xx35\n'
        '0019xx40\n'
        '0019xx41\n'
        '0019xx50\n'
        '0019xx51\n'
        '0019xx52\n'
        '0019xx53\n'
        '0019xx70\n'
        '0019xx71\n'
        '0037xx01\n'
        '0037xx21\n'
        '0037xx22\n'
        '0037xx23\n'
        '3005xx00\n'
        '3005xx02\n'
        '3005xx04\n'
        '3005xx06\n'
        '3005xx08\n'
        '3005xx0A\n'
        '3005xx0C\n'
        '3005xx0E\n'
        '3005xx10\n'
        '3005xx12\n'
        '0021xx01\n'
        '0021xx10\n'
        '0021xx11\n'
        '0021xx12\n'
        '0021xx21\n'
        '0021xx22\n'
        '0021xx30\n'
        '0021xx31\n'
        '0021xx40\n'
        '0021xx41\n'
        '0021xx42\n'
        '0021xx50\n'
        '0021xx51\n'
        '0021xx52\n'
        '0021xx60\n'
        '0021xxF1\n'
        '0021xxF2\n'
        '0029xx01\n'
        '0029xx10\n'
        '0029xx11\n'
        '0029xx20\n'
        '0029xx21\n'
        '0029xx22\n'
        '0029xx30\n'
        '0009xx00\n'
        '0031xx20\n'
        '0033xx02\n'
        '0033xx04\n'
        '0033xx06\n'
        '0033xx08\n'
        '0033xx0A\n'
        '0029xx00\n'
        '0033xx02\n'
        '0033xx04\n'
        '0033xx06\n'
        '0033xx08\n'
        '0033xx0A\n'
        '0033xx0C\n'
        '0033xx0E\n'
        '0033xx13\n'
        '0033xx14\n'
        '0033xx15\n'
        '0033xx16\n'
        '0033xx17\n'
        '0033xx18\n'
        '0033xx19\n'
        '0033xx1A\n'
        '0033xx1B\n'
        '0033xx1C\n'
        '0033xx1D\n'
        '0033xx1E\n'
        '0029xx00\n'
        '0029xx01\n'
        '0029xx02\n'
        '0029xx03\n'
        '0029xx04\n'
        '0029xx05\n'
        '0029xx10\n'
        '0029xx11\n'
        '0029xx12\n'
        '0029xx13\n'
        '0009xx00\n'
        '0009xx01\n'
        '0009xx02\n'
        '0009xx03\n'
        '0009xx04\n'
        '0009xx05\n'
        '0009xx06\n'
        '0009xx07\n'
        '0009xx08\n'
        '0009xx09\n'
        '0009xx0A\n'
        '0009xx0B\n'
        '0009xx0C\n'
        '0009xx0D\n'
        '0009xx0E\n'
        '0009xx0F\n'
        '0009xx10\n'
        '0009xx11\n'
        '0009xx12\n'
        '0009xx13\n'
        '0009xx14\n'
        '0009xx15\n'
        '0009xx16\n'
        '0009xx17\n'
        '0009xx18\n'
        '0009xx19\n'
        '0009xx1A\n'
        '0009xx1B\n'
        '0009xx1C\n'
        '0009xx1D\n'
        '0009xx1E\n'
        '0009xx1F\n'
        '0009xx20\n'
        '0009xx21\n'
        '0009xx22\n'
        '0009xx23\n'
        '0009xx24\n'
        '0009xx25\n'
        '0009xx26\n'
        '0009xx27\n'
        '0009xx28\n'
        '0009xx29\n'
        '0009xx2A\n'
        '0009xx2B\n'
        '0009xx2C\n'
        '0009xx2D\n'
        '0009xx2E\n'
        '0009xx2F\n'
        '0009xx30\n'
        '0009xx31\n'
        '0009xx32\n'
        '0009xx33\n'
        '0009xx34\n'
        '0009xx35\n'
        '0009xx36\n'
        '0009xx37\n'
        '0009xx38\n'
        '0009xx39\n'
        '0009xx3A\n'
        '0009xx3B\n'
        '0009xx3C\n'
        '0009xx3D\n'
        '0009xx3E\n'
        '0009xx3F\n'
        '0009xx40\n'
        '0009xx41\n'
        '0009xx42\n'
        '0009xx43\n'
        '0009xx44\n'
        '0009xx45\n'
        '0009xx46\n'
        '0009xx47\n'
        '0009xx48\n'
        '0009xx4E\n'
        '0009xx4F\n'
        '0009xx50\n'
        '0009xx51\n'
        '0009xx52\n'
        '0009xx53\n'
        '0009xx54\n'
        '0009xx55\n'
        '0009xx56\n'
        '0009xx57\n'
        '0009xx58\n'
        '0009xx59\n'
        '0009xx5A\n'
        '0009xx5B\n'
        '0009xx5C\n'
        '0009xx5D\n'
        '0009xx5E\n'
        '0009xx5F\n'
        '0009xx60\n'
        '0009xx72\n'
        '0009xx73\n'
        '0009xx74\n'
        '0009xx75\n'
        '0009xx76\n'
        '0009xx77\n'
        '0011xx00\n'
        '0011xx01\n'
        '0011xx02\n'
        '0011xx03\n'
        '0011xx04\n'
        '0011xx05\n'
        '0011xx06\n'
        '0011xx07\n'
        '0019xx00\n'
        '0019xx01\n'
        '0019xx02\n'
        '0019xx03\n'
        '0019xx04\n'
        '0019xx05\n'
        '0019xx07\n'
        '0019xx08\n'
        '0019xx09\n'
        '0019xx0A\n'
        '0019xx0B\n'
        '0019xx0C\n'
        '0019xx0D\n'
        '0019xx0E\n'
        '0019xx0F\n'
        '0019xx10\n'
        '0019xx11\n'
        '0019xx12\n'
        '0019xx13\n'
        '0019xx14\n'
        '0019xx15\n'
        '0019xx16\n'
        '0019xx17\n'
        '0019xx18\n'
        '0019xx19\n'
        '0019xx1A\n'
        '0019xx1B\n'
        '0019xx1C\n'
        '0019xx1D\n'
        '0019xx1E\n'
        '0019xx1F\n'
        '0019xx20\n'
        '0019xx21\n'
        '0029xx00\n'
        '0029xx01\n'
        '0029xx02\n'
        '0029xx03\n'
        '0029xx04\n'
        '0029xx05\n'
        '0029xx06\n'
        '0029xx08\n'
        '0029xx09\n'
        '0029xx0A\n'
        '0029xx0B\n'
        '0029xx0C\n'
        '0029xx0D\n'
        '0029xx0E\n'
        '0029xx0F\n'
        '0029xx10\n'
        '0029xx11\n'
        '0029xx12\n'
        '0029xx13\n'
        '0029xx14\n'
        '0029xx15\n'
        '0029xx16\n'
        '0029xx17\n'
        '0029xx18\n'
        '0029xx1C\n'
        '0029xx1D\n'
        '0029xx1E\n'
        '0029xx1F\n'
        '0029xx20\n'
        '0029xx21\n'
        '0029xx22\n'
        '0029xx23\n'
        '0029xx24\n'
        '0029xx25\n'
        '0029xx26\n'
        '0029xx27\n'
        '0029xx28\n'
        '0029xx29\n'
        '0029xx2A\n'
        '0029xx2B\n'
        '0029xx2C\n'
        '0029xx2D\n'
        '0029xx2E\n'
        '0029xx2F\n'
        '0029xx30\n'
        '0029xx31\n'
        '0029xx32\n'
        '0029xx33\n'
        '0029xx34\n'
        '0029xx35\n'
        '0029xx36\n'
        '0029xx37\n'
        '0029xx38\n'
        '0029xx39\n'
        '0029xx3A\n'
        '0029xx3B\n'
        '0029xx3C\n'
        '0029xx3D\n'
        '0029xx3E\n'
        '0029xx3F\n'
        '0029xx40\n'
        '0029xx41\n'
        '0029xx42\n'
        '0029xx43\n'
        '0029xx44\n'
        '0029xx45\n'
        '0029xx46\n'
        '0029xx47\n'
        '0029xx48\n'
        '0029xx49\n'
        '0029xx4A\n'
        '0029xx4B\n'
        '0029xx4C\n'
        '0029xx4D\n'
        '0029xx4E\n'
        '0029xx4F\n'
        '0029xx50\n'
        '0029xx51\n'
        '0029xx52\n'
        '0029xx53\n'
        '0029xx54\n'
        '0029xx55\n'
        '0029xx56\n'
        '0029xx57\n'
        '0029xx58\n'
        '0029xx59\n'
        '0029xx5A\n'
        '0029xx5B\n'
        '0029xx5C\n'
        '0029xx5D\n'
        '0029xx5E\n'
        '0029xx5F\n'
        '0029xx60\n'
        '0029xx61\n'
        '0029xx62\n'
        '0029xx63\n'
        '0029xx64\n'
        '0029xx65\n'
        '0029xx66\n'
        '0029xx67\n'
        '0029xx68\n'
        '0029xx69\n'
        '0029xx6A\n'
        '0029xx6B\n'
        '0029xx6C\n'
        '0029xx6D\n'
        '0029xx6E\n'
        '0029xx6F\n'
        '0029xx70\n'
        '0029xx71\n'
        '0029xx72\n'
        '0029xx73\n'
        '0029xx74\n'
        '0029xx75\n'
        '0029xx76\n'
        '0029xx77\n'
        '0029xx78\n'
        '0029xx79\n'
        '0029xx7A\n'
        '0029xx7B\n'
        '0029xx7C\n'
        '0029xx7D\n'
        '0029xx7E\n'
        '0029xx7F\n'
        '0029xx80\n'
        '0029xx81\n'
        '0029xx82\n'
        '0029xx83\n'
        '0029xx84\n'
        '0029xx85\n'
        '0029xx86\n'
        '0029xx87\n'
        '0029xx88\n'
        '0029xx89\n'
        '0029xx8A\n'
        '0029xx8B\n'
        '0029xx8C\n'
        '0029xx8D\n'
        '0029xx8E\n'
        '0029xx8F\n'
        '0029xx90\n'
        '0029xx91\n'
        '0029xx92\n'
        '0029xx93\n'
        '0029xx94\n'
        '0029xx95\n'
        '0029xx96\n'
        '0029xx97\n'
        '0029xx98\n'
        '0029xx99\n'
        '0029xx9A\n'
        '0029xx9B\n'
        '0029xx9C\n'
        '0029xx9D\n'
        '0029xx9E\n'
        '0029xx9F\n'
        '0029xxA0\n'
        '0029xxA1\n'
        '0029xxA2\n'
        '0029xxA3\n'
        '0029xxA4\n'
        '0029xxA5\n'
        '0029xxA6\n'
        '0029xxA7\n'
        '0029xxA8\n'
        '0029xxA9\n'
        '0029xxAA\n'
        '0029xxAB\n'
        '0029xxAC\n'
        '0029xxAD\n'
        '0029xxAE\n'
        '0029xxAF\n'
        '0029xxB0\n'
        '0029xxB1\n'
        '0029xxB2\n'
        '0029xxB3\n'
        '0029xxB4\n'
        '0029xxB5\n'
        '0029xxB6\n'
        '0029xxB7\n'
        '0029xxB8\n'
        '0029xxB9\n'
        '0029xxBA\n'
        '0029xxBB\n'
        '0029xxBC\n'
        '0029xxBD\n'
        '0029xxBE\n'
        '0029xxBF\n'
        '0029xxC0\n'
        '0029xxC1\n'
        '0029xxC2\n'
        '0029xxC3\n'
        '0029xxC4\n'
        '0029xxC5\n'
        '0029xxC6\n'
        '0029xxC7\n'
        '0029xxC8\n'
        '0029xxC9\n'
        '0029xxCA\n'
        '0029xxCB\n'
        '0029xxCC\n'
        '0029xxCD\n'
        '0029xxCE\n'
        '0029xxCF\n'
        '0029xxD0\n'
        '0029xxD1\n'
        '0029xxD2\n'
        '0029xxD3\n'
        '0029xxD4\n'
        '0029xxD5\n'
        '0029xxD6\n'
        '0029xxD7\n'
        '0029xxD9\n'
        '0041xx01\n'
        '0041xx02\n'
        '0041xx03\n'
        '0041xx04\n'
        '0041xx05\n'
        '0041xx06\n'
        '0041xx07\n'
        '0041xx08\n'
        '0041xx09\n'
        '0041xx0A\n'
        '0041xx0B\n'
        '0041xx0C\n'
        '0041xx0D\n'
        '0041xx0E\n'
        '0041xx0F\n'
        '0041xx10\n'
        '0041xx11\n'
        '0041xx12\n'
        '0041xx13\n'
        '0041xx14\n'
        '0041xx15\n'
        '0041xx16\n'
        '0041xx17\n'
        '0041xx18\n'
        '0041xx19\n'
        '0041xx1A\n'
        '0071xx01\n'
        '0071xx02\n'
        '0071xx03\n'
        '0071xx04\n'
        '0071xx05\n'
        '0071xx06\n'
        '0071xx07\n'
        '0021xx01\n'
        '0021xx10\n'
        '0021xx11\n'
        '0021xx12\n'
        '0021xx13\n'
        '0021xx14\n'
        '0021xx15\n'
        '0021xx16\n'
        '0021xx17\n'
        '0021xx18\n'
        '0021xx19\n'
        '0021xx1A\n'
        '0021xx1B\n'
        '0021xx1C\n'
        '0021xx1D\n'
        '0021xx1E\n'
        '0021xx1F\n'
        '0021xx20\n'
        '0021xx40\n'
        '0021xx41\n'
        '0021xx50\n'
        '0021xx60\n'
        '0021xx65\n'
        '0019xx01\n'
        '0071xx01\n'
        '0009xx11\n'
        '0009xx21\n'
        '0009xx10\n'
        '0009xx10\n'
        '0009xx11\n'
        '0009xx12\n'
        '0009xx13\n'
        '0009xx21\n'
        '0009xx10\n'
        '0009xx11\n'
        '0009xx21\n'
        '5473xx03\n'
        '0029xx00\n'
        '0029xx01\n'
        '0029xx02\n'
        '0029xx03\n'
        '0029xx04\n'
        '0029xx05\n'
        '0029xx06\n'
        '0029xx07\n'
        '0029xx08\n'
        '0029xx09\n'
        '0029xx10\n'
        '0029xx11\n'
        '0029xx12\n'
        '0029xx13\n'
        '0029xx14\n'
        '0029xx00\n'
        '0029xx10\n'
        '0029xx00\n'
        '0029xx01\n'
        '0029xx02\n'
        '0029xx03\n'
        '0029xx04\n'
        '0029xx05\n'
        '1455xx00\n'
        '1455xx01\n'
        '1455xx02\n'
        '1455xx03\n'
        '1455xx04\n'
        '1455xx05\n'
        '1455xx06\n'
        '1455xx07\n'
        '1455xx08\n'
        '1455xx10\n'
        '7777xx02\n'
        '7777xx05\n'
        '8101xx00\n'
        '8101xx10\n'
        '0009xx00\n'
        '0009xx10\n'
        '0009xx18\n'
        '0041xx00\n'
        '0041xx10\n'
        '0041xx11\n'
        '0041xx20\n'
        '0041xx30\n'
        '0041xx32\n'
        '0041xx34\n'
        '0041xx36\n'
        '0041xx40\n'
        '0041xx50\n'
        '0041xx60\n'
        '0041xx62\n'
        '0041xxA0\n'
        '0041xxA1\n'
        '0041xxA2\n'
        '0041xxA3\n'
        '0041xxB0\n'
        '0041xxB1\n'
        '0041xxB2\n'
        '0041xxB3\n'
        '0041xx00\n'
        '0041xx10\n'
        '0041xx11\n'
        '0041xx12\n'
        '0041xx13\n'
        '0041xx14\n'
        '0041xx15\n'
        '0041xx21\n'
        '0041xx22\n'
        '0041xx31\n'
        '0041xx32\n'
        '0041xx41\n'
        '0041xx42\n'
        '0041xx50\n'
        '60xxxx00\n'
        '60xxxx01\n'
        '60xxxx10\n'
        '60xxxx11\n'
        '60xxxx40\n'
        '60xxxx50\n'
        '60xxxx60\n'
        '60xxxx70\n'
        '60xxxx72\n'
        '60xxxx74\n'
        '60xxxx76\n'
        '60xxxx78\n'
        '60xxxx80\n'
        '60xxxx82\n'
        '60xxxxA0\n'
        '60xxxxA2\n'
        '60xxxxA4\n'
        '60xxxxB0\n'
        '60xxxxB2\n'
        '60xxxxBA\n'
        '60xxxxBC\n'
        '60xxxxC0\n'
        '0009xx10\n'
        '0009xx12\n'
        '0019xx00\n'
        '0019xx00\n'
        '0019xx01\n'
        '0019xx02\n'
        '0019xx03\n'
        '0019xx04\n'
        '0019xx05\n'
        '0019xx06\n'
        '0019xx07\n'
        '0019xx08\n'
        '0019xx09\n'
        '0019xx10\n'
        '0019xx12\n'
        '0019xx13\n'
        '0019xx14\n'
        '0019xx15\n'
        '0019xx16\n'
        '0019xx17\n'
        '0019xx18\n'
        '0019xx20\n'
        '0019xx21\n'
        '0019xx22\n'
        '0019xx23\n'
        '0019xx24\n'
        '0019xx25\n'
        '0019xx26\n'
        '0019xx27\n'
        '0019xx28\n'
        '0019xx29\n'
        '0019xx31\n'
        '0019xx32\n'
        '0019xx41\n'
        '0019xx42\n'
        '0019xx43\n'
        '0019xx45\n'
        '0019xx46\n'
        '0019xx47\n'
        '0019xx48\n'
        '0019xx49\n'
        '0019xx50\n'
        '0019xx60\n'
        '0019xx61\n'
        '0019xx70\n'
        '0019xx71\n'
        '0019xx72\n'
        '0019xx73\n'
        '0019xx74\n'
        '0019xx76\n'
        '0019xx77\n'
        '0019xx78\n'
        '0019xx79\n'
        '0019xx80\n'
        '0019xx09\n'
        '0019xx0E\n'
        '0019xxB1\n'
        '0019xxB2\n'
        '0019xxB3\n'
        '0019xxB4\n'
        '0019xxB5\n'
        '0019xxB7\n'
        '0019xxC0\n'
        '0019xxC6\n'
        '0019xxCE\n'
        '0019xxD5\n'
        '0019xxD6\n'
        '0019xxD9\n'
        '0019xxE0\n'
        '0019xxE1\n'
        '0019xxE2\n'
        '0019xxE3\n'
        '0019xxE4\n'
        '0019xxE5\n'
        '0019xxF0\n'
        '0019xxF1\n'
        '0019xxF2\n'
        '0019xxF3\n'
        '0021xx00\n'
        '0021xx10\n'
        '0021xx20\n'
        '0021xx21\n'
        '0021xx22\n'
        '0027xx00\n'
        '0027xx11\n'
        '0027xx12\n'
        '0027xx13\n'
        '0027xx14\n'
        '0027xx15\n'
        '0027xx16\n'
        '0029xx10\n'
        '0029xx20\n'
        '0029xx30\n'
        '0029xx40\n'
        '0029xx50\n'
        '0029xx60\n'
        '0029xx61\n'
        '0029xx62\n'
        '0029xx70\n'
        '0029xx71\n'
        '0029xx72\n'
        '0029xx80\n'
        '0029xx81\n'
        '0029xx82\n'
        '0029xx83\n'
        '0041xx07\n'
        '0041xx09\n'
        '6001xx00\n'
        '0019xx00\n'
        '0019xx01\n'
        '0019xx02\n'
        '0019xx03\n'
        '0019xx05\n'
        '0019xx06\n'
        '0019xx07\n'
        '0019xx08\n'
        '0019xx09\n'
        '0019xx0A\n'
        '0019xx0B\n'
        '0019xx0C\n'
        '0019xx0D\n'
        '0019xx0E\n'
        '0019xx0F\n'
        '0019xx10\n'
        '0019xx11\n'
        '0019xx14\n'
        '0019xx15\n'
        '0019xx18\n'
        '0019xx19\n'
        '0019xx1A\n'
        '0019xx1B\n'
        '0019xx1C\n'
        '0019xx1D\n'
        '0019xx1E\n'
        '0019xx21\n'
        '0019xx22\n'
        '0019xx23\n'
        '0019xx24\n'
        '0019xx25\n'
        '0019xx26\n'
        '0019xx27\n'
        '0019xx28\n'
        '0019xx29\n'
        '0019xx30\n'
        '0019xx31\n'
        '0019xx40\n'
        '0019xx45\n'
        '0019xx50\n'
        '0019xx51\n'
        '0019xx52\n'
        '0019xx53\n'
        '0019xx54\n'
        '0019xx55\n'
        '0019xx56\n'
        '0019xx57\n'
        '0019xx58\n'
        '0019xx59\n'
        '0019xx60\n'
        '0019xx61\n'
        '0019xx62\n'
        '0019xx63\n'
        '0019xx64\n'
        '0019xx65\n'
        '0019xx66\n'
        '0019xx67\n'
        '0019xx69\n'
        '0019xx6A\n'
        '0019xx6B\n'
        '0019xx6C\n'
        '0019xx6D\n'
        '0019xx6E\n'
        '0019xx70\n'
        '0019xx80\n'
        '0019xx81\n'
        '0019xx84\n'
        '0019xx85\n'
        '0019xx8A\n'
        '0019xx8B\n'
        '0019xx8C\n'
        '0019xx8D\n'
        '0019xx8E\n'
        '0019xx8F\n'
        '0019xx94\n'
        '0019xx95\n'
        '0019xx96\n'
        '0019xx97\n'
        '0019xx99\n'
        '0019xxA0\n'
        '0019xxA1\n'
        '0019xxA3\n'
        '0019xxA4\n'
        '0019xxB4\n'
        '0019xxB5\n'
        '0019xxB6\n'
        '0019xxC0\n'
        '0019xxC8\n'
        '0019xxC9\n'
        '0019xxCA\n'
        '0019xxCB\n'
        '0019xxCC\n'
        '0019xxCD\n'
        '0019xxCE\n'
        '0019xxCF\n'
        '0019xxD0\n'
        '0019xxD1\n'
        '0019xxD2\n'
        '0019xxD3\n'
        '0019xxD4\n'
        '0019xxD5\n'
        '0019xxD6\n'
        '0019xxD7\n'
        '0019xxD8\n'
        '0019xxD9\n'
        '0019xxDA\n'
        '0019xxDB\n'
        '0019xxE0\n'
        '0019xxE1\n'
        '0019xxE3\n'
        '0019xxF0\n'
        '0019xxF6\n'
        '0019xxF7\n'
        '0019xxF8\n'
        '0019xxF9\n'
        '0019xxFA\n'
        '0019xxFB\n'
        '0019xxFC\n'
        '0021xx00\n'
        '0021xx06\n'
        '0021xx07\n'
        '0021xx08\n'
        '0021xx09\n'
        '0021xx0A\n'
        '0021xx0F\n'
        '0021xx10\n'
        '0021xx13\n'
        '0021xx14\n'
        '0021xx15\n'
        '0021xx20\n'
        '0021xx21\n'
        '0021xx30\n'
        '0021xx31\n'
        '0021xx35\n'
        '0021xx40\n'
        '0021xx50\n'
        '0021xx60\n'
        '0021xx61\n'
        '0021xx62\n'
        '0029xx00\n'
        '0029xx04\n'
        '0029xx10\n'
        '0029xx11\n'
        '0029xx20\n'
        '0029xx31\n'
        '0029xx32\n'
        '0029xx50\n'
        '0029xx51\n'
        '0029xx52\n'
        '0029xx53\n'
        '0029xxC3\n'
        '0029xxC4\n'
        '0029xxD5\n'
        '0009xx10\n'
        '0019xx10\n'
        '0019xx00\n'
        '7051xx00\n'
        '7051xx01\n'
        '7051xx02\n'
        '7051xx03\n'
        '7051xx04\n'
        '7051xx05\n'
        '7051xx06\n'
        '7051xx07\n'
        '7051xx10\n'
        '7051xx11\n'
        '7051xx12\n'
        '5503xx12\n'
        '5503xx24\n'
        '5503xx30\n'
        '5503xxA5\n'
        '5503xxAE\n'
        '5503xxBB\n'
        '5503xxC2\n'
        '5503xxC3\n'
        '2001xx01\n'
        '2001xx02\n'
        '2001xx05\n'
        '2001xx06\n'
        '2001xx07\n'
        '2001xx08\n'
        '2005xx02\n'
        '2005xx03\n'
        '2005xx36\n'
        '0019xx11\n'
        '0019xx12\n'
        '0021xx01\n'
        '0021xx02\n'
        '0055xx01\n'
        '0055xx02\n'
        '0055xx03\n'
        '0055xx04\n'
        '0055xx05\n'
        '7FE1xx01\n'
        '7FE1xx02\n'
        '7FE1xx03\n'
        '0089xx20\n'
        '00290089\n'
        '0029xx01\n'
        '0029xx31\n'
        '0029xx32\n'
        '0029xx33\n'
        '0029xx34\n'
        '0029xx89\n'
        '0029xx90\n'
        '7015xx73\n'
        '00090002\n'
        '00110003\n'
        '00110004\n'
        '00110005\n'
        '00110006\n'
        '00110007\n'
        '00110008\n'
        '00190001\n'
        '00190002\n'
        '00190003\n'
        '00190004\n'
        '00190005\n'
        '00190006\n'
        '00190007\n'
        '00190008\n'
        '00190009\n'
        '0019000A\n'
        '0019000B\n'
        '0019000C\n'
        '0019000D\n'
        '0019000E\n'
        '0019000F\n'
        '00190010\n'
        '00190011\n'
        '00190012\n'
        '00190013\n'
        '00190014\n'
        '00190015\n'
        '00190016\n'
        '00190017\n'
        '00190018\n'
        '00190019\n'
        '0019001A\n'
        '0019001B\n'
        '0019001C\n'
        '0019001D\n'
        '0019001E\n'
        '0019001F\n'
        '00190020\n'
        '00190021\n'
        '00190022\n'
        '00190023\n'
        '00190024\n'
        '00190025\n'
        '00190026\n'
        '00190027\n'
        '00190028\n'
        '00190029\n'
        '0019002A\n'
        '0019002B\n'
        '0019002C\n'
        '0019002D\n'
        '0019002E\n'
        '0019002F\n'
        '00190030\n'
        '00190031\n'
        '00190032\n'
        '00190033\n'
        '00190034\n'
        '00190035\n'
        '00190036\n'
        '00190038\n'
        '00190039\n'
        '0019003A\n'
        '0019003B\n'
        '0019003C\n'
        '0019003D\n'
        '0019003E\n'
        '0019003F\n'
        '00190042\n'
        '00190043\n'
        '00190044\n'
        '00190045\n'
        '00190046\n'
        '00190047\n'
        '00190048\n'
        '00190049\n'
        '0019004B\n'
        '0019004C\n'
        '0019004D\n'
        '0019004E\n'
        '0019004F\n'
        '00190050\n'
        '00190051\n'
        '00190052\n'
        '00190054\n'
        '00190055\n'
        '00190056\n'
        '00190057\n'
        '00190058\n'
        '00190059\n'
        '0019005A\n'
        '0019005D\n'
        '0019005E\n'
        '0019005F\n'
        '00190060\n'
        '00190061\n'
        '00190062\n'
        '00190063\n'
        '00190064\n'
        '00190065\n'
        '00190069\n'
        '0019006A\n'
        '0019006B\n'
        '0019006D\n'
        '0019006E\n'
        '0019006F\n'
        '00190070\n'
        '00190071\n'
        '00190073\n'
        '00190075\n'
        '00190076\n'
        '00190078\n'
        '0019007B\n'
        '0019007C\n'
        '0019007D\n'
        '0019007E\n'
        '0019007F\n'
        '00190085\n'
        '00190086\n'
        '00190087\n'
        '00190088\n'
        '0019008A\n'
        '0019008C\n'
        '0019008D\n'
        '0019008E\n'
        '00190092\n'
        '00190093\n'
        '00190096\n'
        '0019009B\n'
        '0019009C\n'
        '001900A0\n'
        '001900A1\n'
        '001900A2\n'
        '001900A3\n'
        '001900A4\n'
        '001900A5\n'
        '001900A6\n'
        '001900A8\n'
        '001900A9\n'
        '001900AB\n'
        '001900AC\n'
        '001900AD\n'
        '001900AE\n'
        '001900AF\n'
        '001900B0\n'
        '001900B1\n'
        '001900B4\n'
        '001900B5\n'
        '001900B6\n'
        '001900B7\n'
        '001900BA\n'
        '001900BB\n'
        '001900BC\n'
        '001900BD\n'
        '001900BE\n'
        '001900C1\n'
        '001900C3\n'
        '001900C6\n'
        '001900C9\n'
        '001900CA\n'
        '001900CB\n'
        '001900CC\n'
        '001900CD\n'
        '001900CE\n'
        '001900CF\n'
        '001900D0\n'
        '001900D1\n'
        '001900D2\n'
        '001900D3\n'
        '001900D4\n'
        '001900D8\n'
        '001900D9\n'
        '001900DA\n'
        '001900DB\n'
        '001900DC\n'
        '001900E1\n'
        '001900E4\n'
        '001900E5\n'
        '001900E6\n'
        '001900E9\n'
        '001900EA\n'
        '001900EB\n'
        '001900EC\n'
        '001900EE\n'
        '001900EF\n'
        '001900F0\n'
        '001900F1\n'
        '001900F2\n'
        '001900F3\n'
        '001900F4\n'
        '001900F5\n'
        '001900F6\n'
        '001900F8\n'
        '001900F9\n'
        '001900FA\n'
        '001900FB\n'
        '001900FC\n'
        '001900FD\n'
        '001900FE\n'
        '001900FF\n'
        '00210002\n'
        '00210003\n'
        '00210004\n'
        '00210008\n'
        '00210009\n'
        '0021000A\n'
        '0021000B\n'
        '0021000C\n'
        '0021000D\n'
        '0021000F\n'
        '00210012\n'
        '00210014\n'
        '00210015\n'
        '00210016\n'
        '00210018\n'
        '0021001A\n'
        '0021001D\n'
        '0021001F\n'
        '00290001\n'
        '00290005\n'
        '00290006\n'
        '00290007\n'
        '0029001C\n'
        '00290021\n'
        '0029004E\n'
        '00290050\n'
        '00290051\n'
        '00290052\n'
        '00290054\n'
        '00290067\n'
        '00290068\n'
        '0029006E\n'
        'E2010002\n'
        'E3010000\n'
        'E4010000\n'
        'E4010001\n'
        'E4010002\n'
        'E4010003\n'
        'E4010004\n'
        'E4010005\n'
        'E4010007\n'
        'E4010008\n'
        'E4010012\n'
        'E4010013\n'
        'E4010020\n'
        'E4010021\n'
        'E4010022\n'
        'E4010023\n'
        'E4010024\n'
        'E4030000\n'
        'EE010000\n'
        'EE010001\n'
        'EE010002\n'
        '00190001\n'
        '00190002\n'
        '00190003\n'
        '00190004\n'
        '00190007\n'
        '00190008\n'
        '00190009\n'
        '0019000A\n'
        '0019000B\n'
        '0019000C\n'
        '00190019\n'
        '0019001A\n'
        '00190024\n'
        '00190025\n'
        '00190026\n'
        '00190028\n'
        '00190029\n'
        '0019002A\n'
        '0019002B\n'
        '0019002C\n'
        '0019002D\n'
        '0019002E\n'
        '00190030\n'
        '00190031\n'
        '00190032\n'
        '00190034\n'
        '00190035\n'
        '00190036\n'
        '00190037\n'
        '00190038\n'
        '00190039\n'
        '0019003A\n'
        '0019003C\n'
        '0019003D\n'
        '0019003E\n'
        '0019003F\n'
        '00190040\n'
        '00190041\n'
        '00190042\n'
        '00190043\n'
        '00190044\n'
        '00190046\n'
        '00190048\n'
        '00190049\n'
        '0019004C\n'
        '0019004D\n'
        '0019004E\n'
        '00190055\n'
        '00190057\n'
        '00190058\n'
        '00190059\n'
        '0019005C\n'
        '0019005D\n'
        '0019005F\n'
        '00190060\n'
        '00190061\n'
        '00190062\n'
        '00190063\n'
        '00190065\n'
        '00190067\n'
        '00190068\n'
        '0019006C\n'
        '0019006D\n'
        '0019006E\n'
        '0019006F\n'
        '00190070\n'
        '00190071\n'
        '00190072\n'
        '00190078\n'
        '0019007A\n'
        '0019007C\n'
        '0019007D\n'
        '0019007E\n'
        '0019007F\n'
        '00190080\n'
        '00190084\n'
        '00190087\n'
        '0019008A\n'
        '0019008B\n'
        '0019008C\n'
        '0019008F\n'
        '00190090\n'
        '00190091\n'
        '00190092\n'
        '00190093\n'
        '00190094\n'
        '0019009A\n'
        '0019009B\n'
        '0019009C\n'
        '0019009D\n'
        '0019009E\n'
        '0019009F\n'
        '001900A0\n'
        '001900A1\n'
        '001900A5\n'
        '001900A6\n'
        '001900A8\n'
        '001900AB\n'
        '001900AD\n'
        '001900AE\n'
        '001900B0\n'
        '001900B1\n'
        '001900B2\n'
        '001900B3\n'
        '001900B4\n'
        '001900B5\n'
        '001900B6\n'
        '001900B7\n'
        '001900B9\n'
        '001900BB\n'
        '001900BC\n'
        '001900BD\n'
        '001900BE\n'
        '001900BF\n'
        '001900C0\n'
        '001900C1\n'
        '001900C3\n'
        '001900C4\n'
        '001900CD\n'
        '001900E0\n'
        '001900E1\n'
        '001900E3\n'
        '001900E4\n'
        '001900E5\n'
        '001900E6\n'
        '001900F0\n'
        '001900F1\n'
        '001900F2\n'
        '001900F3\n'
        '001900F4\n'
        '001900F5\n'
        '001900F6\n'
        '001900F7\n'
        '001900F8\n'
        '001900F9\n'
        '001900FA\n'
        '001900FB\n'
        '001900FC\n'
        '001900FD\n'
        '001900FE\n'
        '001900FF\n'
        '00190000\n'
        '00190001\n'
        '00190002\n'
        '00190003\n'
        '00190004\n'
        '00190005\n'
        '00190006\n'
        '00190007\n'
        '00190008\n'
        '00190009\n'
        '0019000A\n'
        '0019000B\n'
        '0019000C\n'
        '0019000D\n'
        '0019000E\n'
        '00190010\n'
        '00190011\n'
        '00190012\n'
        '00190013\n'
        '00190014\n'
        '00190018\n'
        '00190028\n'
        '0019002A\n'
        '0019002B\n'
        '00190032\n'
        '00190034\n'
        '00190052\n'
        '00190076\n'
        '00190079\n'
        '00190080\n'
        '00190085\n'
        '00190086\n'
        '00190087\n'
        '00190088\n'
        '00190089\n'
        '0019008A\n'
        '0019008B\n'
        '0019008F\n'
        '00190093\n'
        '00190094\n'
        '00190095\n'
        '00190096\n'
        '00190098\n'
        '00190099\n'
        '0019009A\n'
        '0019009B\n'
        '0019009C\n'
        '0019009D\n'
        '0019009E\n'
        '0019009F\n'
        '001900A0\n'
        '001900A1\n'
        '001900A2\n'
        '001900A3\n'
        '001900A4\n'
        '001900A5\n'
        '001900A6\n'
        '001900A7\n'
        '001900A8\n'
        '001900A9\n'
        '001900AA\n'
        '001900AB\n'
        '001900AC\n'
        '001900AD\n'
        '001900AE\n'
        '001900AF\n'
        '001900B3\n'
        '001900B4\n'
        '001900C2\n'
        '001900C3\n'
        '001900C4\n'
        '001900C5\n'
        '001900C6\n'
        '001900C7\n'
        '001900CC\n'
        '001900CD\n'
        '001900CE\n'
        '001900CF\n'
        '001900D1\n'
        '001900D2\n'
        '001900D3\n'
        '001900D4\n'
        '001900D5\n'
        '001900D6\n'
        '001900D7\n'
        '001900D8\n'
        '001900DE\n'
        '001900DF\n'
        '001900E0\n'
        '001900E1\n'
        '001900E2\n'
        '001900E3\n'
        '001900E4\n'
        '001900EB\n'
        '001900EC\n'
        '001900EF\n'
        '001900F0\n'
        '001900F1\n'
        '001900FC\n'
        '001900FD\n'
        '001900FE\n'
        'E4030000\n'
        'E4030001\n'
        'E4030002\n'
        'E4030003\n'
        '0009xx02\n'
        '0009xx03\n'
        '0009xx04\n'
        '0009xx06\n'
        '0009xx10\n'
        '0009xx11\n'
        '0009xx12\n'
        '0089xx10\n'
        '0021xx01\n'
        '0021xx05\n'
        '0021xx10\n'
        '0021xx12\n'
        '0021xx70\n'
        '2007xxC1\n'
        '2007xxC2\n'
        '2007xxC3\n'
        '2007xxC4\n'
        '2007xx00\n'
        '2007xx01\n'
        '2007xx04\n'
        '2007xx00\n'
        '2007xx12\n'
        '2007xx17\n'
        '2007xx33\n'
        '2007xx34\n'
        '7777xx01\n'
        '7777xx02\n'
        '7777xx03\n'
        '7777xx14\n'
        '2001xx01\n'
        '2001xx02\n'
        '2001xx03\n'
        '2001xx04\n'
        '2001xx05\n'
        '2001xx06\n'
        '2001xx07\n'
        '2001xx08\n'
        '2001xx09\n'
        '2001xx0A\n'
        '2001xx0B\n'
        '2001xx0C\n'
        '2001xx0E\n'
        '2001xx0F\n'
        '2001xx10\n'
        '2001xx11\n'
        '2001xx12\n'
        '2001xx13\n'
        '2001xx14\n'
        '2001xx15\n'
        '2001xx16\n'
        '2001xx17\n'
        '2001xx18\n'
        '2001xx19\n'
        '2001xx1A\n'
        '2001xx1B\n'
        '2001xx1C\n'
        '2001xx1D\n'
        '2001xx1E\n'
        '2001xx1F\n'
        '2001xx20\n'
        '2001xx21\n'
        '2001xx22\n'
        '2001xx23\n'
        '2001xx24\n'
        '2001xx25\n'
        '2001xx26\n'
        '2001xx28\n'
        '2001xx29\n'
        '2001xx2A\n'
        '2001xx2B\n'
        '2001xx2C\n'
        '2001xx2D\n'
        '2001xx2F\n'
        '2001xx30\n'
        '2001xx31\n'
        '2001xx32\n'
        '2001xx33\n'
        '2001xx34\n'
        '2001xx35\n'
        '2001xx36\n'
        '2001xx37\n'
        '2001xx39\n'
        '2001xx3A\n'
        '2001xx3D\n'
        '2001xx3F\n'
        '2001xx42\n'
        '2001xx46\n'
        '2001xx47\n'
        '2001xx48\n'
        '2001xx4B\n'
        '2001xx4C\n'
        '2001xx4D\n'
        '2001xx4E\n'
        '2001xx4F\n'
        '2001xx50\n'
        '2001xx52\n'
        '2001xx53\n'
        '2001xx55\n'
        '2001xx56\n'
        '2001xx5A\n'
        '2001xx5D\n'
        '2001xx5E\n'
        '2001xx5F\n'
        '2001xx60\n'
        '2001xx61\n'
        '2001xx62\n'
        '2001xx63\n'
        '2001xx64\n'
        '2001xx65\n'
        '2001xx67\n'
        '2001xx68\n'
        '2001xx69\n'
        '2001xx6A\n'
        '2001xx6B\n'
        '2001xx6D\n'
        '2001xx6E\n'
        '2001xx6F\n'
        '2001xx71\n'
        '2001xx73\n'
        '2001xx74\n'
        '2001xx75\n'
        '2001xx76\n'
        '2001xx77\n'
        '2001xx79\n'
        '2001xx7A\n'
        '2001xx7B\n'
        '2001xx7E\n'
        '2001xx7F\n'
        '2001xx80\n'
        '2001xx81\n'
        '2001xx82\n'
        '2001xx83\n'
        '2001xx84\n'
        '2001xx85\n'
        '2001xx86\n'
        '2001xx87\n'
        '2001xx88\n'
        '2001xx89\n'
        '2001xx8A\n'
        '2001xx8B\n'
        '2001xx93\n'
        '2001xx94\n'
        '2001xx97\n'
        '2001xx9A\n'
        '2001xx9B\n'
        '2001xx9C\n'
        '2001xx9D\n'
        '2001xx9F\n'
        '2001xxA1\n'
        '2001xxA2\n'
        '2001xxA3\n'
        '2001xxA4\n'
        '2001xxA5\n'
        '2001xxC1\n'
        '2001xxCC\n'
        '2001xxDA\n'
        '2001xxF1\n'
        '2001xxF2\n'
        '2005xx14\n'
        '2005xx20\n'
        '2005xx30\n'
        '2005xx33\n'
        '2005xx35\n'
        '2005xx8B\n'
        '2005xx9F\n'
        '2005xxA1\n'
        '2001xx01\n'
        '2001xx02\n'
        '2001xx13\n'
        '2001xx14\n'
        '2001xx15\n'
        '2001xx16\n'
        '2001xx17\n'
        '2001xx18\n'
        '2001xx19\n'
        '2001xx1A\n'
        '2001xx1B\n'
        '2001xx1C\n'
        '2001xx1D\n'
        '2001xx1E\n'
        '2001xx1F\n'
        '2001xx20\n'
        '2001xx21\n'
        '2001xx22\n'
        '2001xx23\n'
        '2001xx24\n'
        '2001xx25\n'
        '2001xx26\n'
        '2001xx27\n'
        '2001xx28\n'
        '2001xx29\n'
        '2001xx2A\n'
        '2001xx2B\n'
        '2001xx2C\n'
        '2001xx2D\n'
        '2001xx2E\n'
        '2001xx2F\n'
        '2001xx30\n'
        '2001xx31\n'
        '2001xx32\n'
        '2001xx33\n'
        '2001xx34\n'
        '2001xx35\n'
        '2001xx36\n'
        '2001xx37\n'
        '2001xx39\n'
        '2001xx3A\n'
        '2001xx3B\n'
        '2001xx3C\n'
        '2001xx3D\n'
        '2001xx3E\n'
        '2001xx3F\n'
        '2001xx40\n'
        '4007xx00\n'
        '4001xx00\n'
        '4001xx01\n'
        '4001xx08\n'
        '4001xx10\n'
        '4001xx11\n'
        '4001xx12\n'
        '4001xx16\n'
        '4001xx17\n'
        '4001xx18\n'
        '4001xx1C\n'
        '4001xx1D\n'
        '4007xx48\n'
        '2001xx00\n'
        '2001xx01\n'
        '2005xx00\n'
        '2005xx01\n'
        '2005xx02\n'
        '2005xx04\n'
        '2005xx05\n'
        '2005xx08\n'
        '2005xx09\n'
        '2005xx0A\n'
        '2005xx0B\n'
        '2005xx0C\n'
        '2005xx0D\n'
        '2005xx0E\n'
        '2005xx0F\n'
        '2005xx10\n'
        '2005xx11\n'
        '2005xx12\n'
        '2005xx13\n'
        '2005xx14\n'
        '2005xx15\n'
        '2005xx16\n'
        '2005xx17\n'
        '2005xx18\n'
        '2005xx19\n'
        '2005xx1A\n'
        '2005xx1B\n'
        '2005xx1C\n'
        '2005xx1D\n'
        '2005xx1E\n'
        '2005xx1F\n'
        '2005xx20\n'
        '2005xx21\n'
        '2005xx22\n'
        '2005xx23\n'
        '2005xx25\n'
        '2005xx26\n'
        '2005xx27\n'
        '2005xx28\n'
        '2005xx29\n'
        '2005xx2A\n'
        '2005xx2B\n'
        '2005xx2C\n'
        '2005xx2D\n'
        '2005xx2E\n'
        '2005xx2F\n'
        '2005xx30\n'
        '2005xx31\n'
        '2005xx32\n'
        '2005xx33\n'
        '2005xx34\n'
        '2005xx35\n'
        '2005xx36\n'
        '2005xx37\n'
        '2005xx38\n'
        '2005xx39\n'
        '2005xx3A\n'
        '2005xx3B\n'
        '2005xx3C\n'
        '2005xx3D\n'
        '2005xx3E\n'
        '2005xx48\n'
        '2005xx49\n'
        '2005xx4A\n'
        '2005xx4B\n'
        '2005xx4C\n'
        '2005xx4D\n'
        '2005xx4E\n'
        '2005xx4F\n'
        '2005xx50\n'
        '2005xx51\n'
        '2005xx52\n'
        '2005xx53\n'
        '2005xx54\n'
        '2005xx55\n'
        '2005xx56\n'
        '2005xx57\n'
        '2005xx58\n'
        '2005xx59\n'
        '2005xx5A\n'
        '2005xx5B\n'
        '2005xx5C\n'
        '2005xx5D\n'
        '2005xx5E\n'
        '2005xx5F\n'
        '2005xx60\n'
        '2005xx61\n'
        '2005xx63\n'
        '2005xx64\n'
        '2005xx65\n'
        '2005xx66\n'
        '2005xx67\n'
        '2005xx68\n'
        '2005xx69\n'
        '2005xx6A\n'
        '2005xx6B\n'
        '2005xx6C\n'
        '2005xx6D\n'
        '2005xx6E\n'
        '2005xx6F\n'
        '2005xx70\n'
        '2005xx71\n'
        '2005xx72\n'
        '2005xx73\n'
        '2005xx74\n'
        '2005xx75\n'
        '2005xx76\n'
        '2005xx78\n'
        '2005xx79\n'
        '2005xx7A\n'
        '2005xx7B\n'
        '2005xx7E\n'
        '2005xx80\n'
        '2005xx81\n'
        '2005xx83\n'
        '2005xx84\n'
        '2005xx85\n'
        '2005xx86\n'
        '2005xx9E\n'
        '2005xx9F\n'
        '2005xxA0\n'
        '2005xxA1\n'
        '2005xxA2\n'
        '2005xxA3\n'
        '2005xxA4\n'
        '2005xxA5\n'
        '2005xxA6\n'
        '2005xxA7\n'
        '2005xxA8\n'
        '2005xxA9\n'
        '2005xxB0\n'
        '2005xxB1\n'
        '2005xxB2\n'
        '2005xxC0\n'
        '2005xx32\n'
        '2005xx37\n'
        '2005xx38\n'
        '2005xx39\n'
        '2005xx40\n'
        '2005xx41\n'
        '2005xx43\n'
        '2005xx44\n'
        '2005xx47\n'
        '2005xx99\n'
        '2005xx00\n'
        '2005xx01\n'
        '2005xx13\n'
        '2005xx34\n'
        '2005xx45\n'
        '2005xx49\n'
        '2005xx51\n'
        '2005xx52\n'
        '2005xx53\n'
        '2005xx56\n'
        '2005xx57\n'
        '2005xx81\n'
        '2005xx82\n'
        '2005xx00\n'
        '2005xx01\n'
        '2005xx02\n'
        '2005xx03\n'
        '2005xx04\n'
        '2005xx05\n'
        '2005xx06\n'
        '2005xx07\n'
        '2005xx08\n'
        '2005xx09\n'
        '2005xx10\n'
        '2005xx12\n'
        '2005xx13\n'
        '2005xx14\n'
        '2005xx15\n'
        '2005xx16\n'
        '2005xx17\n'
        '2005xx25\n'
        '2005xx26\n'
        '2005xx27\n'
        '2005xx28\n'
        '2005xx29\n'
        '2005xx30\n'
        '2005xx31\n'
        '2005xx33\n'
        '2005xx34\n'
        '2005xx35\n'
        '2005xx36\n'
        '2005xx37\n'
        '2005xx38\n'
        '2005xx39\n'
        '2005xx40\n'
        '2005xx41\n'
        '2005xx42\n'
        '2005xx43\n'
        '2005xx44\n'
        '2005xx45\n'
        '2005xx46\n'
        '2005xx47\n'
        '2005xx48\n'
        '2005xx49\n'
        '2005xx50\n'
        '2005xx51\n'
        '2005xx52\n'
        '2005xx53\n'
        '2005xx54\n'
        '2005xx55\n'
        '2005xx56\n'
        '2005xx57\n'
        '2005xx58\n'
        '2005xx59\n'
        '2005xx60\n'
        '2005xx61\n'
        '2005xx62\n'
        '2005xx63\n'
        '2005xx64\n'
        '2005xx70\n'
        '2005xx71\n'
        '2005xx72\n'
        '2005xx73\n'
        '2005xx74\n'
        '2005xx75\n'
        '2005xx76\n'
        '2005xx77\n'
        '2005xx78\n'
        '2005xx79\n'
        '2005xx81\n'
        '2005xx82\n'
        '2005xx89\n'
        '2005xx90\n'
        '2005xx91\n'
        '2005xx92\n'
        '2005xx93\n'
        '2005xx95\n'
        '2005xx96\n'
        '2005xx97\n'
        '2005xx98\n'
        '2005xx99\n'
        '2005xx00\n'
        '2005xx01\n'
        '2005xx02\n'
        '2005xx03\n'
        '2005xx06\n'
        '2005xx07\n'
        '2005xx09\n'
        '2005xx0A\n'
        '2005xx0B\n'
        '2005xx0E\n'
        '2005xx0F\n'
        '2005xx10\n'
        '2005xx11\n'
        '2005xx12\n'
        '2005xx13\n'
        '2005xx14\n'
        '2005xx15\n'
        '2005xx16\n'
        '2005xx18\n'
        '2005xx19\n'
        '2005xx1A\n'
        '2005xx1B\n'
        '2005xx1C\n'
        '2005xx1D\n'
        '2005xx1E\n'
        '2005xx1F\n'
        '2005xx20\n'
        '2005xx21\n'
        '2005xx22\n'
        '2005xx23\n'
        '2005xx24\n'
        '2005xx25\n'
        '2005xx26\n'
        '2005xx27\n'
        '2005xx28\n'
        '2005xx2A\n'
        '2005xx2B\n'
        '2005xx2C\n'
        '2005xx2D\n'
        '2005xx2E\n'
        '2005xx2F\n'
        '2005xx30\n'
        '2005xx31\n'
        '2005xx32\n'
        '2005xx35\n'
        '2005xx36\n'
        '2005xx37\n'
        '2005xx38\n'
        '2005xx39\n'
        '2005xx3A\n'
        '2005xx3B\n'
        '2005xx3C\n'
        '2005xx3D\n'
        '2005xx3E\n'
        '2005xx3F\n'
        '2005xx40\n'
        '2005xx41\n'
        '2005xx42\n'
        '2005xx43\n'
        '2005xx44\n'
        '2005xx45\n'
        '2005xx46\n'
        '2005xx47\n'
        '2005xx48\n'
        '2005xx49\n'
        '2005xx4A\n'
        '2005xx4B\n'
        '2005xx4C\n'
        '2005xx4D\n'
        '2005xx4E\n'
        '2005xx4F\n'
        '2005xx50\n'
        '20050053\n'
        '20050054\n'
        '20050055\n'
        '20050056\n'
        '20050057\n'
        '20050058\n'
        '20050059\n'
        '20050060\n'
        '20050061\n'
        '20050062\n'
        '20050063\n'
        '20050064\n'
        '20050065\n'
        '20050066\n'
        '20050067\n'
        '20050068\n'
        '20050071\n'
        '20050072\n'
        '20050073\n'
        '20050074\n'
        '20050075\n'
        '20050076\n'
        '20050078\n'
        '20050079\n'
        '20050081\n'
        '20050082\n'
        '20050083\n'
        '20050085\n'
        '20050086\n'
        '20050087\n'
        '20050095\n'
        '20050096\n'
        '20050097\n'
        '20050099\n'
        '20050000\n'
        '20050001\n'
        '20050002\n'
        '20050003\n'
        '7043xx00\n'
        '0511xx00\n'
        '0511xx01\n'
        '0511xx02\n'
        '0511xx03\n'
        '0511xx32\n'
        '0511xx50\n'
        '7053xx00\n'
        '7053xx01\n'
        '7053xx02\n'
        '7053xx03\n'
        '7053xx04\n'
        '7053xx05\n'
        '7053xx06\n'
        '7053xx07\n'
        '7053xx08\n'
        '7053xx09\n'
        '7053xx0B\n'
        '7053xx0C\n'
        '7053xx0D\n'
        '7053xx0E\n'
        '7053xx0F\n'
        '7053xx10\n'
        '7053xx11\n'
        '7053xx12\n'
        '7053xx13\n'
        '7053xx14\n'
        '7053xx15\n'
        '7053xx16\n'
        '7053xx17\n'
        '7053xx18\n'
        '7053xx50\n'
        '7053xx51\n'
        '7053xx52\n'
        '7053xx53\n'
        '7053xx54\n'
        '7053xx55\n'
        '7053xx56\n'
        '7053xx57\n'
        '7053xx58\n'
        '7053xx59\n'
        '7053xx5A\n'
        '7053xx5B\n'
        '7053xx5C\n'
        '7053xx5D\n'
        '7053xx5E\n'
        '7053xx5F\n'
        '7053xx60\n'
        '7053xx61\n'
        '7053xx62\n'
        '7053xx63\n'
        '7053xx64\n'
        '7053xx65\n'
        '7053xx66\n'
        '7053xx67\n'
        '7053xx68\n'
        '7053xx69\n'
        '7053xx6A\n'
        '7053xx6B\n'
        '7053xx6C\n'
        '7053xx6D\n'
        '7053xx6E\n'
        '7053xx6F\n'
        '7053xx70\n'
        '7053xx71\n'
        '7053xx72\n'
        '7053xx73\n'
        '7053xx74\n'
        '7053xx75\n'
        '7053xx76\n'
        '7053xx77\n'
        '7053xx78\n'
        '7053xxC2\n'
        '7053xxD0\n'
        '7053xxD1\n'
        '7053xxD2\n'
        '7053xxD3\n'
        '7053xxD5\n'
        '7053xxD6\n'
        '7053xxD7\n'
        '7053xxD8\n'
        '7053xxD9\n'
        '200Bxx00\n'
        '200Bxx01\n'
        '200Bxx02\n'
        '200Bxx05\n'
        '200Bxx11\n'
        '200Bxx27\n'
        '200Bxx28\n'
        '200Bxx29\n'
        '200Bxx2A\n'
        '200Bxx2B\n'
        '200Bxx2C\n'
        '200Bxx2D\n'
        '200Bxx3B\n'
        '200Bxx40\n'
        '200Bxx41\n'
        '200Bxx42\n'
        '200Bxx43\n'
        '200Bxx47\n'
        '200Bxx48\n'
        '200Bxx4C\n'
        '200Bxx4D\n'
        '200Bxx4F\n'
        '200Bxx52\n'
        '200Bxx00\n'
        '200Bxx01\n'
        '200Bxx02\n'
        '200Bxx50\n'
        '200Bxx51\n'
        '200Bxx52\n'
        '200Bxx53\n'
        '200Bxx54\n'
        '200Bxx60\n'
        '200Bxx63\n'
        '200Bxx65\n'
        '200Bxx6E\n'
        '200Bxx72\n'
        '200Bxx73\n'
        '200Bxx74\n'
        '200Bxx75\n'
        '200Bxx76\n'
        '200Bxx78\n'
        '200Bxx79\n'
        '200Bxx7A\n'
        '200Bxx7B\n'
        '200Bxx7C\n'
        '200Bxx7D\n'
        '200Bxx7E\n'
        '200Bxx81\n'
        '200Bxx82\n'
        '200Bxx85\n'
        '200Bxx86\n'
        '200Bxx88\n'
        '200Bxx89\n'
        '200Bxx90\n'
        '200Bxx96\n'
        '200Bxx99\n'
        '200Bxx9A\n'
        '200Bxx9B\n'
        '200BxxA0\n'
        '0031xx30\n'
        '0031xx31\n'
        '200Dxx05\n'
        '200Dxx37\n'
        '200Dxx38\n'
        '200Dxx01\n'
        '200Dxx02\n'
        '200Dxx03\n'
        '200Dxx04\n'
        '200Dxx05\n'
        '200Dxx06\n'
        '200Dxx07\n'
        '200Dxx08\n'
        '200Dxx09\n'
        '200Dxx0A\n'
        '200Dxx0B\n'
        '200Dxx14\n'
        '200Dxx01\n'
        '200Dxx02\n'
        '200Dxx03\n'
        '200Dxx04\n'
        '200Dxx05\n'
        '200Dxx06\n'
        '200Dxx07\n'
        '200Dxx08\n'
        '200Dxx09\n'
        '200Dxx0A\n'
        '200Dxx0B\n'
        '200Dxx0C\n'
        '200Dxx0D\n'
        '200Dxx0E\n'
        '200Dxx0F\n'
        '200Dxx10\n'
        '200Dxx21\n'
        '200Dxx22\n'
        '200Dxx23\n'
        '200Dxx24\n'
        '200Dxx01\n'
        '200Dxx02\n'
        '200Dxx03\n'
        '200Dxx04\n'
        '200Dxx05\n'
        '200Dxx07\n'
        '200Dxx08\n'
        '200Dxx09\n'
        '200Dxx0A\n'
        '200Dxx0B\n'
        '200Dxx0C\n'
        '200Dxx0D\n'
        '200Dxx01\n'
        '200Dxx02\n'
        '200Dxx03\n'
        '200Dxx04\n'
        '200Dxx01\n'
        '200Dxx01\n'
        '200Dxx04\n'
        '200Dxx05\n'
        '200Dxx06\n'
        '200Dxx07\n'
        '200Dxx08\n'
        '200Dxx09\n'
        '200Dxx0A\n'
        '200Dxx0B\n'
        '200Dxx0C\n'
        '200Dxx0D\n'
        '200Dxx01\n'
        '200Dxx02\n'
        '200Dxx03\n'
        '200Dxx04\n'
        '200Dxx05\n'
        '200Dxx06\n'
        '200Dxx07\n'
        '200Dxx20\n'
        '200Dxx1E\n'
        '200Dxx50\n'
        '200Dxx51\n'
        '200Dxx52\n'
        '200Dxx53\n'
        '200Dxx54\n'
        '200Dxx55\n'
        '200Dxx56\n'
        '200Dxx57\n'
        '200Dxx58\n'
        '200Dxx59\n'
        '200Dxx5A\n'
        '200Dxx5B\n'
        '200Dxx5C\n'
        '200Dxx5D\n'
        '200Dxx5E\n'
        '200Dxx5F\n'
        '200Dxx60\n'
        '200Dxx70\n'
        '200Dxx71\n'
        '200Dxx72\n'
        '200Dxx73\n'
        '200Dxx74\n'
        '200Dxx75\n'
        '200Dxx76\n'
        '200Dxx77\n'
        '200Dxx05\n'
        '200Dxx00\n'
        '200Dxx01\n'
        '200Dxx02\n'
        '200Dxx03\n'
        '200Dxx04\n'
        '200Dxx05\n'
        '200Dxx06\n'
        '200Dxx07\n'
        '200Dxx08\n'
        '200Dxx09\n'
        '200Dxx0A\n'
        '200Dxx0B\n'
        '200Dxx0C\n'
        '200Dxx0D\n'
        '200Dxx0E\n'
        '200Dxx0F\n'
        '200Dxx10\n'
        '200Dxx11\n'
        '200Dxx12\n'
        '200Dxx01\n'
        '200Dxx02\n'
        '200Dxx03\n'
        '200Dxx04\n'
        '200Dxx05\n'
        '200Dxx06\n'
        '200Dxx07\n'
        '200Dxx09\n'
        '200Dxx0B\n'
        '200Dxx0C\n'
        '200Dxx0D\n'
        '200Dxx0E\n'
        '200Dxx0F\n'
        '200Dxx10\n'
        '200Dxx11\n'
        '200Dxx12\n'
        '200Dxx13\n'
        '200Dxx14\n'
        '200Dxx15\n'
        '200Dxx17\n'
        '200Dxx18\n'
        '200Dxx19\n'
        '200Dxx1A\n'
        '200Dxx1B\n'
        '200Dxx1C\n'
        '200Dxx1D\n'
        '200Dxx1E\n'
        '200Dxx1F\n'
        '200Dxx20\n'
        '200Dxx21\n'
        '200Dxx02\n'
        '200Dxx03\n'
        '200Dxx04\n'
        '200Dxx06\n'
        '200Dxx08\n'
        '200Dxx09\n'
        '200Dxx0A\n'
        '200Dxx0B\n'
        '200Dxx0C\n'
        '200Dxx0D\n'
        '200Dxx0E\n'
        '200Dxx0F\n'
        '200Dxx10\n'
        '200Dxx11\n'
        '200Dxx12\n'
        '200Dxx13\n'
        '200Dxx14\n'
        '200Dxx15\n'
        '200Dxx16\n'
        '200Dxx17\n'
        '200Dxx18\n'
        '200Dxx1A\n'
        '200Dxx1B\n'
        '200Dxx1E\n'
        '200Dxx1F\n'
        '200Dxx20\n'
        '200Dxx21\n'
        '200Dxx23\n'
        '200Dxx24\n'
        '200Dxx25\n'
        '200Dxx26\n'
        '200Dxx27\n'
        '200Dxx28\n'
        '200Dxx29\n'
        '200Dxx2A\n'
        '200Dxx2B\n'
        '200Dxx2C\n'
        '200Dxx2D\n'
        '200Dxx2E\n'
        '200Dxx2F\n'
        '200Dxx30\n'
        '200Dxx31\n'
        '200Dxx32\n'
        '200Dxx33\n'
        '200Dxx34\n'
        '200Dxx35\n'
        '200Dxx36\n'
        '200Dxx37\n'
        '200Dxx38\n'
        '200Dxx39\n'
        '200Dxx40\n'
        '200Dxx41\n'
        '200Dxx42\n'
        '2003xx00\n'
        '2003xx01\n'
        '2003xx02\n'
        '2003xx03\n'
        '2003xx04\n'
        '2003xx06\n'
        '2003xx09\n'
        '2003xx10\n'
        '2003xx11\n'
        '2003xx12\n'
        '2003xx13\n'
        '2003xx14\n'
        '2003xx15\n'
        '2003xx16\n'
        '2003xx17\n'
        '2003xx18\n'
        '2003xx19\n'
        '2003xx22\n'
        '2003xx24\n'
        '2003xx25\n'
        '2003xx26\n'
        '2003xx27\n'
        '2003xx28\n'
        '2003xx29\n'
        '2003xx2A\n'
        '2003xx2B\n'
        '2003xx2C\n'
        '2003xx2D\n'
        '2003xx2E\n'
        '2003xx2F\n'
        '2003xx30\n'
        '2003xx31\n'
        '2003xx32\n'
        '7101xx00\n'
        '7101xx01\n'
        '7101xx02\n'
        '7101xx03\n'
        '7101xx04\n'
        '7101xx05\n'
        '7101xx06\n'
        '7101xx10\n'
        '7001xx01\n'
        '7001xx02\n'
        '7001xx03\n'
        '7001xx04\n'
        '7001xx05\n'
        '7001xx06\n'
        '7001xx07\n'
        '7001xx08\n'
        '7001xx09\n'
        '7001xx10\n'
        '7001xx11\n'
        '7001xx12\n'
        '7001xx13\n'
        '7001xx14\n'
        '7001xx15\n'
        '7001xx16\n'
        '7001xx17\n'
        '7043xx00\n'
        '0009xx00\n'
        '0009xx04\n'
        '0009xx12\n'
        '0009xx13\n'
        '0009xx14\n'
        '0009xx15\n'
        '0009xx16\n'
        '0009xx17\n'
        '0009xx18\n'
        '0009xx22\n'
        '0009xx23\n'
        '0009xx24\n'
        '0009xx25\n'
        '0009xx26\n'
        '0009xx27\n'
        '0009xx28\n'
        '0009xx00\n'
        '0009xx10\n'
        '0009xx11\n'
        '0009xx12\n'
        '0009xx13\n'
        '0009xx14\n'
        '0009xx15\n'
        '0009xx16\n'
        '0009xx17\n'
        '0009xx18\n'
        '0009xx21\n'
        '0009xx22\n'
        '0009xx23\n'
        '0009xx24\n'
        '0009xx25\n'
        '0009xx26\n'
        '0009xx27\n'
        '0009xx28\n'
        '0009xx40\n'
        '0009xx41\n'
        '0009xx42\n'
        '0009xx43\n'
        '0009xx44\n'
        '0009xx45\n'
        '0009xx47\n'
        '0009xx48\n'
        '0009xx49\n'
        '0009xx50\n'
        '0009xx51\n'
        '0009xx52\n'
        '0009xx53\n'
        '0009xx55\n'
        '0009xx01\n'
        '0009xx02\n'
        '0009xx03\n'
        '0009xx07\n'
        '0009xx08\n'
        '0009xx10\n'
        '0009xx11\n'
        '0009xx12\n'
        '0009xx13\n'
        '0009xx14\n'
        '0009xx15\n'
        '0009xx16\n'
        '0009xx17\n'
        '0009xx18\n'
        '0009xx19\n'
        '0009xx1A\n'
        '0009xx1B\n'
        '0009xx1D\n'
        '0009xx1E\n'
        '0009xx22\n'
        '0009xx23\n'
        '0009xx39\n'
        '0009xx40\n'
        '0009xx41\n'
        '0009xx42\n'
        '0009xx44\n'
        '0037xx10\n'
        '0037xx1B\n'
        '0037xx30\n'
        '0037xx40\n'
        '0037xx50\n'
        '0037xx60\n'
        '0037xx70\n'
        '0009xx40\n'
        '0009xx41\n'
        '0009xx42\n'
        '0009xx43\n'
        '0009xx44\n'
        '0009xx45\n'
        '0009xx46\n'
        '0009xx47\n'
        '0009xx48\n'
        '0009xx49\n'
        '0009xx50\n'
        '0009xx51\n'
        '0009xx52\n'
        '0009xx53\n'
        '0009xx54\n'
        '0009xx55\n'
        '0039xx95\n'
        '0029xx24\n'
        '3111xx02\n'
        '3111xxFF\n'
        '0021xx01\n'
        '0021xx02\n'
        '0021xx03\n'
        '0021xx04\n'
        '0021xx05\n'
        '0021xx01\n'
        '0021xx02\n'
        '0029xx01\n'
        '0021xx01\n'
        '0021xx02\n'
        '0021xx03\n'
        '0021xx04\n'
        '0021xx01\n'
        '0021xx02\n'
        '0009xx01\n'
        '0009xx02\n'
        '0009xx03\n'
        '0009xx04\n'
        '0009xx05\n'
        '0009xx01\n'
        '0009xx02\n'
        '0009xx03\n'
        '0009xx04\n'
        '0009xx05\n'
        '0009xx06\n'
        '0009xx07\n'
        '0009xx08\n'
        '0009xx09\n'
        '0009xx0A\n'
        '0009xx01\n'
        '0009xx02\n'
        '0009xx04\n'
        '0009xx05\n'
        '0009xx06\n'
        '0009xx07\n'
        '0029xx01\n'
        '0029xx02\n'
        '0029xx03\n'
        '0029xx04\n'
        '6001xx01\n'
        '0031xx98\n'
        '0035xx97\n'
        '0035xx98\n'
        '0019xx00\n'
        '0019xx01\n'
        '0029xx01\n'
        '0029xx02\n'
        '0029xx03\n'
        '0029xx04\n'
        '0019xx10\n'
        '0019xx11\n'
        '0019xx12\n'
        '0019xx13\n'
        '0019xx14\n'
        '0019xx20\n'
        '0019xx30\n'
        '0019xx31\n'
        '0019xx32\n'
        '0019xx33\n'
        '0019xx34\n'
        '0019xx35\n'
        '0019xx36\n'
        '0019xx37\n'
        '0019xx38\n'
        '0019xx39\n'
        '0019xx3A\n'
        '0019xx3B\n'
        '0019xx3C\n'
        '0009xx00\n'
        '0009xx10\n'
        '0009xx12\n'
        '0009xx26\n'
        '0009xx27\n'
        '0011xx0A\n'
        '0011xx10\n'
        '0011xx11\n'
        '0011xx22\n'
        '0011xx23\n'
        '0011xx40\n'
        '0013xx00\n'
        '0013xx10\n'
        '0013xx12\n'
        '0013xx20\n'
        '0013xx22\n'
        '0013xx30\n'
        '0013xx31\n'
        '0013xx32\n'
        '0013xx33\n'
        '0013xx34\n'
        '0013xx35\n'
        '0013xx40\n'
        '0013xx42\n'
        '0013xx44\n'
        '0013xx46\n'
        '0013xx50\n'
        '0013xx51\n'
        '0013xx52\n'
        '0013xx53\n'
        '0013xx54\n'
        '0013xx55\n'
        '0013xx56\n'
        '0019xx10\n'
        '0019xx20\n'
        '0019xx30\n'
        '0019xx50\n'
        '0019xx60\n'
        '0019xx70\n'
        '0019xx80\n'
        '0021xx20\n'
        '0021xx22\n'
        '0021xx24\n'
        '0021xx26\n'
        '0021xx30\n'
        '0021xx32\n'
        '0021xx60\n'
        '0021xx61\n'
        '0021xx63\n'
        '0021xx65\n'
        '0021xx6A\n'
        '0021xx6B\n'
        '0021xx70\n'
        '0021xx71\n'
        '0021xx80\n'
        '0021xx82\n'
        '0029xx10\n'
        '0029xx11\n'
        '0029xx12\n'
        '0029xx13\n'
        '0029xx20\n'
        '0029xx22\n'
        '0029xx50\n'
        '0029xx51\n'
        '0029xx52\n'
        '0029xx53\n'
        '0029xx60\n'
        '0051xx10\n'
        '6021xx00\n'
        '6021xx10\n'
        '7FE1xx00\n'
        '0019xx3D\n'
        '0009xx10\n'
        '0009xx11\n'
        '0009xx12\n'
        '0009xx13\n'
        '0009xx14\n'
        '0009xx15\n'
        '0009xx16\n'
        '0009xx20\n'
        '6023xx00\n'
        '6023xx10\n'
        '0029xx10\n'
        '0029xx11\n'
        '0029xx08\n'
        '0029xx09\n'
        '0029xx10\n'
        '0029xx18\n'
        '0029xx19\n'
        '0029xx20\n'
        '0029xx08\n'
        '0029xx09\n'
        '0029xx10\n'
        '7FE1xx10\n'
        '0029xx08\n'
        '0029xx09\n'
        '0029xx15\n'
        '0029xx17\n'
        '0019xx10\n'
        '0019xx11\n'
        '0019xx20\n'
        '0019xx21\n'
        '0019xx22\n'
        '0019xx23\n'
        '0019xx24\n'
        '0019xx50\n'
        '0019xx52\n'
        '0019xx54\n'
        '0019xx60\n'
        '0019xx65\n'
        '0019xx66\n'
        '0019xx67\n'
        '0019xx70\n'
        '0019xx71\n'
        '0019xx80\n'
        '0019xx82\n'
        '0019xx90\n'
        '0019xx92\n'
        '0019xx93\n'
        '0019xx94\n'
        '0019xx96\n'
        '0019xxA0\n'
        '0019xxA1\n'
        '0019xxA2\n'
        '0019xxA3\n'
        '0019xxA4\n'
        '0019xxA5\n'
        '0019xxA6\n'
        '0019xxA7\n'
        '0019xxA8\n'
        '0019xxA9\n'
        '0019xxAA\n'
        '0019xxAB\n'
        '0019xxAC\n'
        '0019xxAD\n'
        '0019xxAE\n'
        '0019xxAF\n'
        '0019xxB0\n'
        '0019xxB1\n'
        '0019xxBD\n'
        '0019xxBE\n'
        '0019xxBF\n'
        '0019xxC0\n'
        '0019xxC1\n'
        '0019xxC2\n'
        '0019xxC3\n'
        '0019xxC4\n'
        '0019xxC5\n'
        '0019xx10\n'
        '0019xx11\n'
        '0019xx20\n'
        '0019xx21\n'
        '0019xx25\n'
        '0019xx26\n'
        '0019xx40\n'
        '0019xx42\n'
        '0019xx44\n'
        '0019xx45\n'
        '0019xx62\n'
        '0019xx70\n'
        '0019xx71\n'
        '0019xx74\n'
        '0019xx75\n'
        '0019xx80\n'
        '0019xx81\n'
        '0019xx82\n'
        '0019xx84\n'
        '0019xx85\n'
        '0019xx88\n'
        '0021xx10\n'
        '0021xx11\n'
        '0021xx20\n'
        '0021xx30\n'
        '0021xx32\n'
        '0021xx34\n'
        '0021xx36\n'
        '0021xx40\n'
        '0021xx45\n'
        '0021xx46\n'
        '0021xx47\n'
        '0021xx48\n'
        '0021xx49\n'
        '0021xx4A\n'
        '0021xx50\n'
        '0021xx51\n'
        '0021xx52\n'
        '0021xx53\n'
        '0021xx60\n'
        '0021xx62\n'
        '0021xx70\n'
        '0021xx72\n'
        '0021xx75\n'
        '0021xx76\n'
        '0021xx7A\n'
        '0021xx7B\n'
        '0021xx7C\n'
        '0021xxA0\n'
        '0021xxA1\n'
        '0021xxA2\n'
        '0021xxA3\n'
        '0021xxA4\n'
        '0021xxA5\n'
        '0021xxA6\n'
        '0021xxA7\n'
        '0009xx10\n'
        '0009xx30\n'
        '0009xx31\n'
        '0009xx32\n'
        '0009xx33\n'
        '0009xx34\n'
        '0009xx40\n'
        '0009xx42\n'
        '0009xx50\n'
        '0009xx51\n'
        '0009xx20\n'
        '0009xx30\n'
        '0021xx80\n'
        '0021xx81\n'
        '0021xx82\n'
        '0021xx83\n'
        '0021xx84\n'
        '0021xx85\n'
        '0021xx86\n'
        '0021xx90\n'
        '6021xx00\n'
        '6021xx10\n'
        '0021xx10\n'
        '0021xx20\n'
        '0021xx30\n'
        '0021xx40\n'
        '0021xx41\n'
        '0021xx42\n'
        '0021xx43\n'
        '0021xx44\n'
        '0021xx50\n'
        '0021xx10\n'
        '0021xx11\n'
        '0021xx12\n'
        '0021xx13\n'
        '0021xx14\n'
        '0021xx15\n'
        '0021xx16\n'
        '0021xx17\n'
        '0021xx18\n'
        '0021xx19\n'
        '0021xx20\n'
        '0021xx21\n'
        '0021xx22\n'
        '0021xx23\n'
        '0021xx24\n'
        '0021xx25\n'
        '0021xx26\n'
        '0021xx27\n'
        '0021xx28\n'
        '0021xx29\n'
        '0021xx30\n'
        '0017xx11\n'
        '0017xx12\n'
        '0017xx14\n'
        '0017xx15\n'
        '0017xx25\n'
        '0017xx27\n'
        '0017xx29\n'
        '0017xx30\n'
        '0017xx31\n'
        '0017xx32\n'
        '0017xx33\n'
        '0017xx35\n'
        '0017xx37\n'
        '0017xx38\n'
        '0017xx71\n'
        '0017xx72\n'
        '0017xx73\n'
        '0017xx74\n'
        '0017xx77\n'
        '0017xx78\n'
        '0017xx79\n'
        '0017xx7A\n'
        '0017xx80\n'
        '0017xx83\n'
        '0017xx84\n'
        '0017xx91\n'
        '0017xx92\n'
        '0017xx93\n'
        '0017xx94\n'
        '0017xxA0\n'
        '0017xxA1\n'
        '0017xxA2\n'
        '0017xxA3\n'
        '0017xx10\n'
        '0017xx11\n'
        '0017xx12\n'
        '0017xx14\n'
        '0017xx15\n'
        '0017xx16\n'
        '0017xx18\n'
        '0017xx21\n'
        '0017xx22\n'
        '0017xx23\n'
        '0017xx24\n'
        '0017xx25\n'
        '0017xx26\n'
        '0017xx27\n'
        '0017xx2A\n'
        '0017xx30\n'
        '0017xx31\n'
        '0017xx32\n'
        '0017xx33\n'
        '0017xx34\n'
        '0017xx37\n'
        '0017xx38\n'
        '0017xx41\n'
        '0017xx42\n'
        '0017xx43\n'
        '0017xx44\n'
        '0017xx45\n'
        '0017xx46\n'
        '0017xx47\n'
        '0017xx48\n'
        '0017xx49\n'
        '0017xx4A\n'
        '0017xx51\n'
        '0017xx52\n'
        '0017xx61\n'
        '0017xx62\n'
        '0017xx71\n'
        '0017xx72\n'
        '0017xx73\n'
        '0017xx74\n'
        '0017xx79\n'
        '0017xx7A\n'
        '0017xx7B\n'
        '0017xxA0\n'
        '0017xxB1\n'
        '0017xxB2\n'
        '0017xxC1\n'
        '0017xxC2\n'
        '0017xxC3\n'
        '0021xx10\n'
        '0021xx11\n'
        '0021xx12\n'
        '0021xx13\n'
        '0021xx20\n'
        '0021xx21\n'
        '0021xx22\n'
        '0021xx23\n'
        '0009xx10\n'
        '0009xx12\n'
        '0019xx10\n'
        '0019xx11\n'
        '0019xx15\n'
        '0019xx20\n'
        '0019xx21\n'
        '0019xx22\n'
        '0019xx23\n'
        '0019xx24\n'
        '0019xx25\n'
        '0019xx26\n'
        '0019xx27\n'
        '0019xx28\n'
        '0019xx30\n'
        '0019xx31\n'
        '0019xx32\n'
        '0019xx40\n'
        '0019xx41\n'
        '0019xx42\n'
        '0019xx50\n'
        '0019xx51\n'
        '0019xx52\n'
        '0019xx53\n'
        '0019xx60\n'
        '0019xx61\n'
        '0019xx62\n'
        '0019xx63\n'
        '0019xx64\n'
        '0019xx65\n'
        '0019xx66\n'
        '0019xx67\n'
        '0019xx68\n'
        '0019xx69\n'
        '0019xx70\n'
        '0019xx71\n'
        '0019xx75\n'
        '0019xx76\n'
        '0019xx80\n'
        '0019xx90\n'
        '0019xxA0\n'
        '0019xxA1\n'
        '0041xx10\n'
        '0041xx20\n'
        '0041xx30\n'
        '0041xx31\n'
        '0003xx08\n'
        '0003xx11\n'
        '0003xx12\n'
        '0003xx13\n'
        '0003xx14\n'
        '0003xx20\n'
        '0003xx30\n'
        '0003xx31\n'
        '0009xx01\n'
        '0009xx14\n'
        '0011xx03\n'
        '0011xx04\n'
        '0011xx0A\n'
        '0011xx22\n'
        '0011xx23\n'
        '0011xx41\n'
        '0011xx42\n'
        '0011xxA1\n'
        '0011xxA2\n'
        '0011xxB0\n'
        '0011xxB2\n'
        '0011xxB4\n'
        '0011xxBC\n'
        '0011xxC0\n'
        '0011xxD0\n'
        '0011xxD2\n'
        '0031xx12\n'
        '0031xx30\n'
        '0031xx32\n'
        '0031xx33\n'
        '0031xx4A\n'
        '0031xx80\n'
        '0055xx46\n'
        '0193xx02\n'
        '0307xx01\n'
        '0309xx01\n'
        '4009xx01\n'
        '4009xx20\n'
        '4009xx30\n'
        '4009xx70\n'
        '4009xxE0\n'
        '4009xxE1\n'
        '4009xxE2\n'
        '4009xxE3\n'
        '0009xx10\n'
        '0009xx30\n'
        '0009xx31\n'
        '0009xx40\n'
        '0009xx41\n'
        '0009xx50\n'
        '0009xx51\n'
        '0009xx80\n'
        '0009xxF5\n'
        '0009xxF6\n'
        '0011xx10\n'
        '0017xx00\n'
        '0017xx20\n'
        '0017xx60\n'
        '0017xx80\n'
        '0019xx01\n'
        '0019xx02\n'
        '0019xx03\n'
        '0019xx04\n'
        '0019xx05\n'
        '0019xx06\n'
        '0019xx07\n'
        '0019xx08\n'
        '0019xx09\n'
        '0019xx0A\n'
        '0019xx0B\n'
        '0019xx0C\n'
        '0019xx0D\n'
        '0019xx0E\n'
        '0019xx0F\n'
        '0019xx11\n'
        '0019xx12\n'
        '0019xx13\n'
        '0019xx14\n'
        '0019xx15\n'
        '0019xx16\n'
        '0019xx17\n'
        '0019xx18\n'
        '0019xx19\n'
        '0019xx1A\n'
        '0019xx1B\n'
        '0019xx1C\n'
        '0019xx1D\n'
        '0019xx20\n'
        '0019xx21\n'
        '0019xx22\n'
        '0019xx23\n'
        '0019xx24\n'
        '0019xx25\n'
        '0019xx26\n'
        '0019xx27\n'
        '0019xx30\n'
        '0019xx31\n'
        '0019xx32\n'
        '0019xx41\n'
        '0019xx42\n'
        '0019xx43\n'
        '0019xx44\n'
        '0019xx45\n'
        '0019xx47\n'
        '0019xx48\n'
        '0019xx49\n'
        '0019xx4A\n'
        '0019xx4B\n'
        '0019xx4C\n'
        '0019xx4E\n'
        '0019xx4F\n'
        '0019xx50\n'
        '0019xx51\n'
        '0019xx52\n'
        '0019xx53\n'
        '0019xx54\n'
        '0019xx55\n'
        '0019xx56\n'
        '0019xx57\n'
        '0019xx58\n'
        '0019xx59\n'
        '0019xx5A\n'
        '0019xx5B\n'
        '0019xx5C\n'
        '0019xx5D\n'
        '0019xx5E\n'
        '0019xx5F\n'
        '0019xx60\n'
        '0019xx61\n'
        '0019xx62\n'
        '0019xx63\n'
        '0019xx64\n'
        '0019xx65\n'
        '0019xx66\n'
        '0019xx67\n'
        '0019xx68\n'
        '0019xx69\n'
        '0019xx6A\n'
        '0019xx6B\n'
        '0019xx6C\n'
        '0019xx6D\n'
        '0019xx6E\n'
        '0019xx6F\n'
        '0019xx70\n'
        '0019xx71\n'
        '0019xx72\n'
        '0019xx73\n'
        '0019xx74\n'
        '0019xx75\n'
        '0019xx76\n'
        '0019xx77\n'
        '0019xx78\n'
        '0019xx7F\n'
        '0019xx80\n'
        '0019xx81\n'
        '0019xx82\n'
        '0019xx83\n'
        '0019xx84\n'
        '0019xx85\n'
        '0019xx86\n'
        '0019xx87\n'
        '0019xx88\n'
        '0019xx89\n'
        '0019xx8A\n'
        '0019xx8D\n'
        '0019xx8E\n'
        '0019xx91\n'
        '0019xx92\n'
        '0019xx93\n'
        '0019xx94\n'
        '0019xx95\n'
        '0019xx96\n'
        '0019xx97\n'
        '0019xxA0\n'
        '0019xxA1\n'
        '0019xxA2\n'
        '0019xxA3\n'
        '0019xxA4\n'
        '0019xxC0\n'
        '0019xxC1\n'
        '0019xxC2\n'
        '0019xxF0\n'
        '001Fxx00\n'
        '001Fxx02\n'
        '001Fxx50\n'
        '001Fxx70\n'
        '0021xx10\n'
        '0021xx11\n'
        '0021xx12\n'
        '0021xx20\n'
        '0031xx01\n'
        '0031xx03\n'
        '0031xx04\n'
        '0031xx05\n'
        '0031xx06\n'
        '0031xx07\n'
        '0031xx08\n'
        '0031xx09\n'
        '0031xx0A\n'
        '0031xx0B\n'
        '0031xx0C\n'
        '0031xx0D\n'
        '0031xx0E\n'
        '0031xx0F\n'
        '0031xx10\n'
        '0031xx11\n'
        '0041xx12\n'
        '0041xx13\n'
        '0041xx21\n'
        '0041xx30\n'
        '0041xx32\n'
        '0041xx34\n'
        '0041xx36\n'
        '0041xx40\n'
        '0041xx50\n'
        '0041xx52\n'
        '0041xx60\n'
        '0041xx70\n'
        '0041xx71\n'
        '0051xx10\n'
        '0051xx11\n'
        '0051xx12\n'
        '0051xx13\n'
        '0051xx14\n'
        '0051xx15\n'
        '0051xx18\n'
        '0053xx01\n'
        '0053xx02\n'
        '0053xx03\n'
        '0053xx10\n'
        '0053xx11\n'
        '0053xx12\n'
        '0053xx13\n'
        '0053xx14\n'
        '0053xx15\n'
        '0053xx16\n'
        '0053xx17\n'
        '0053xx18\n'
        '0053xx19\n'
        '0053xx1A\n'
        '0053xx1B\n'
        '0053xx1C\n'
        '0053xx1D\n'
        '0053xx30\n'
        '0053xx31\n'
        '0053xx32\n'
        '0053xx33\n'
        '0053xx40\n'
        '0053xx41\n'
        '0053xx42\n'
        '0053xx43\n'
        '0053xx44\n'
        '0055xx01\n'
        '0055xx02\n'
        '0055xx03\n'
        '0055xx20\n'
        '0055xx21\n'
        '0055xx22\n'
        '0055xx23\n'
        '0055xx24\n'
        '0055xx25\n'
        '0055xx29\n'
        '0055xx2A\n'
        '0055xx30\n'
        '0055xx31\n'
        '0055xx32\n'
        '0055xx33\n'
        '0055xx34\n'
        '0055xx35\n'
        '0055xx38\n'
        '0055xx39\n'
        '0055xx3A\n'
        '0055xx40\n'
        '0055xx48\n'
        '0055xx50\n'
        '0055xx51\n'
        '0055xx52\n'
        '0055xx53\n'
        '0055xx54\n'
        '0055xx55\n'
        '0055xx56\n'
        '0055xx57\n'
        '0055xx58\n'
        '0055xx59\n'
        '0055xx5A\n'
        '0055xx5B\n'
        '0055xx5C\n'
        '0055xx5D\n'
        '0055xx5E\n'
        '0055xx5F\n'
        '0055xx60\n'
        '0055xx61\n'
        '0055xx64\n'
        '0055xx65\n'
        '0055xx66\n'
        '0055xx67\n'
        '0055xx68\n'
        '0055xx69\n'
        '0055xx6A\n'
        '0055xx6B\n'
        '0055xx6C\n'
        '0055xx6D\n'
        '0055xx70\n'
        '0055xx71\n'
        '0055xx72\n'
        '0055xx73\n'
        '0055xx74\n'
        '0055xx75\n'
        '0055xx76\n'
        '0055xx77\n'
        '0055xx78\n'
        '0055xx80\n'
        '0055xx81\n'
        '0055xx82\n'
        '0055xx83\n'
        '0055xx84\n'
        '0055xx85\n'
        '0055xx86\n'
        '0055xx87\n'
        '0055xx88\n'
        '0055xx89\n'
        '0055xx8A\n'
        '0055xx8B\n'
        '0055xx8C\n'
        '0055xx8D\n'
        '0055xx8E\n'
        '0055xx8F\n'
        '0055xx90\n'
        '0055xx91\n'
        '0055xx92\n'
        '0055xx93\n'
        '0055xx94\n'
        '0055xx95\n'
        '0055xx96\n'
        '0055xx97\n'
        '0055xx98\n'
        '0055xx99\n'
        '0055xx9A\n'
        '0055xx9B\n'
        '0055xx9C\n'
        '0055xx9D\n'
        '0055xx9E\n'
        '0055xx9F\n'
        '0055xxA0\n'
        '0055xxA1\n'
        '0055xxA2\n'
        '0055xxA3\n'
        '0055xxA4\n'
        '0055xxA5\n'
        '0055xxA6\n'
        '0055xxA7\n'
        '0055xxA8\n'
        '0055xxA9\n'
        '0055xxB0\n'
        '0055xxB1\n'
        '0057xx10\n'
        '0057xx20\n'
        '5001xx01\n'
        '5001xx02\n'
        '5001xx03\n'
        '5001xx04\n'
        '5001xx05\n'
        '5001xx06\n'
        '5001xx07\n'
        '5001xx08\n'
        '5001xx09\n'
        '5001xx0A\n'
        '5001xx0B\n'
        '7001xx10\n'
        '7003xx10\n'
        '7005xx10\n'
        '7FE1xx10\n'
        '7FE3xx14\n'
        '7FE3xx15\n'
        '7FE3xx16\n'
        '7FE3xx17\n'
        '7FE3xx18\n'
        '7FE3xx19\n'
        '7FE3xx1A\n'
        '7FE3xx1B\n'
        '7FE3xx1C\n'
        '7FE3xx1E\n'
        '7FE3xx1F\n'
        '7FE3xx20\n'
        '7FE3xx21\n'
        '7FE3xx22\n'
        '7FE3xx23\n'
        '7FE3xx24\n'
        '7FE3xx25\n'
        '0029xx04\n'
        '0029xx10\n'
        '0029xx11\n'
        '0029xx20\n'
        '0029xx21\n'
        '0029xx50\n'
        '0029xx80\n'
        '0029xx99\n'
        '0029xxA0\n'
        '0029xxA1\n'
        '0029xxA2\n'
        '0029xxB0\n'
        '0029xxB2\n'
        '0029xxC1\n'
        '0029xx99\n'
        '0029xxC1\n'
        '0021xx00\n'
        '0021xx01\n'
        '0029xx10\n'
        '0029xx15\n'
        '0029xx20\n'
        '0029xx30\n'
        '0029xx40\n'
        '0029xx50\n'
        '0029xx60\n'
        '0029xx70\n'
        '0029xx5A\n'
        '0029xx10\n'
        '0029xx15\n'
        '0029xx20\n'
        '0029xx30\n'
        '0029xx40\n'
        '0029xx50\n'
        '0029xx60\n'
        '0029xx70\n'
        '0009xx80\n'
        '0011xx10\n'
        '0017xx00\n'
        '0017xx20\n'
        '0017xx60\n'
        '0017xx70\n'
        '0017xx80\n'
        '0019xx01\n'
        '0019xx02\n'
        '0019xx03\n'
        '0019xx04\n'
        '0019xx05\n'
        '0019xx06\n'
        '0019xx07\n'
        '0019xx08\n'
        '0019xx09\n'
        '0019xx0A\n'
        '0019xx0B\n'
        '0019xx0C\n'
        '0019xx0D\n'
        '0019xx0E\n'
        '0019xx0F\n'
        '0019xx10\n'
        '0019xx11\n'
        '0019xx12\n'
        '0019xx13\n'
        '0019xx14\n'
        '0019xx15\n'
        '0019xx16\n'
        '0019xx17\n'
        '0019xx18\n'
        '0019xx19\n'
        '0019xx1A\n'
        '0019xx1B\n'
        '0019xx1C\n'
        '0019xx1D\n'
        '0019xx20\n'
        '0019xx21\n'
        '0019xx22\n'
        '0019xx23\n'
        '0019xx24\n'
        '0019xx25\n'
        '0019xx26\n'
        '0019xx27\n'
        '0019xx30\n'
        '0019xx31\n'
        '0019xx32\n'
        '0019xx41\n'
        '0019xx42\n'
        '0019xx43\n'
        '0019xx44\n'
        '0019xx45\n'
        '0019xx47\n'
        '0019xx48\n'
        '0019xx49\n'
        '0019xx4A\n'
        '0019xx4B\n'
        '0019xx4C\n'
        '0019xx4E\n'
        '0019xx4F\n'
        '0019xx50\n'
        '0019xx51\n'
        '0019xx52\n'
        '0019xx53\n'
        '0019xx54\n'
        '0019xx55\n'
        '0019xx56\n'
        '0019xx57\n'
        '0019xx58\n'
        '0019xx59\n'
        '0019xx5A\n'
        '0019xx5B\n'
        '0019xx5C\n'
        '0019xx5D\n'
        '0019xx5E\n'
        '0019xx5F\n'
        '0019xx60\n'
        '0019xx61\n'
        '0019xx62\n'
        '0019xx63\n'
        '0019xx64\n'
        '0019xx65\n'
        '0019xx66\n'
        '0019xx67\n'
        '0019xx68\n'
        '0019xx69\n'
        '0019xx6A\n'
        '0019xx6B\n'
        '0019xx6C\n'
        '0019xx6D\n'
        '0019xx6E\n'
        '0019xx6F\n'
        '0019xx70\n'
        '0019xx71\n'
        '0019xx72\n'
        '0019xx73\n'
        '0019xx74\n'
        '0019xx75\n'
        '0019xx76\n'
        '0019xx77\n'
        '0019xx78\n'
        '0019xx7F\n'
        '0019xx80\n'
        '0019xx81\n'
        '0019xx82\n'
        '0019xx83\n'
        '0019xx84\n'
        '0019xx85\n'
        '0019xx86\n'
        '0019xx87\n'
        '0019xx88\n'
        '0019xx89\n'
        '0019xx8A\n'
        '0019xx8D\n'
        '0019xx8E\n'
        '0019xx91\n'
        '0019xx92\n'
        '0019xx93\n'
        '0019xx94\n'
        '0019xx95\n'
        '0019xx96\n'
        '0019xx97\n'
        '0019xxA0\n'
        '0019xxA1\n'
        '0019xxA2\n'
        '0019xxA3\n'
        '0019xxA4\n'
        '0019xxA5\n'
        '0019xxA6\n'
        '0019xxA7\n'
        '0019xxA8\n'
        '0019xxA9\n'
        '0019xxAA\n'
        '0019xxC0\n'
        '0019xxC1\n'
        '0019xxC2\n'
        '0019xxC3\n'
        '0019xxF0\n'
        '001Fxx50\n'
        '0021xx00\n'
        '0021xx01\n'
        '0021xx10\n'
        '0031xx01\n'
        '0031xx02\n'
        '0031xx03\n'
        '0031xx04\n'
        '0031xx05\n'
        '0031xx06\n'
        '0031xx07\n'
        '0031xx08\n'
        '0031xx09\n'
        '0031xx0A\n'
        '0031xx0B\n'
        '0031xx0C\n'
        '0031xx0D\n'
        '0031xx0E\n'
        '0031xx0F\n'
        '0031xx10\n'
        '0031xx11\n'
        '0031xx12\n'
        '0031xx13\n'
        '0031xx14\n'
        '0031xx15\n'
        '0031xx16\n'
        '0031xx17\n'
        '0031xx20\n'
        '0031xx21\n'
        '0033xx00\n'
        '0033xx01\n'
        '0033xx10\n'
        '0033xx11\n'
        '0033xx14\n'
        '0033xx15\n'
        '0033xx18\n'
        '0033xx19\n'
        '0033xx20\n'
        '0033xx21\n'
        '0033xx22\n'
        '0033xx23\n'
        '0033xx24\n'
        '0033xx25\n'
        '0033xx28\n'
        '0033xx29\n'
        '0033xx30\n'
        '0033xx31\n'
        '0033xx32\n'
        '0033xx33\n'
        '0033xx34\n'
        '0033xx35\n'
        '0033xx36\n'
        '0033xx37\n'
        '0033xx38\n'
        '0035xx00\n'
        '0035xx01\n'
        '0035xx02\n'
        '0035xx03\n'
        '0035xx04\n'
        '0035xx05\n'
        '0037xx00\n'
        '0037xx80\n'
        '0039xx00\n'
        '0041xx01\n'
        '0041xx02\n'
        '0041xx05\n'
        '0041xx06\n'
        '0041xx07\n'
        '0041xx08\n'
        '0041xx11\n'
        '0041xx21\n'
        '0041xx30\n'
        '0041xx32\n'
        '0041xx34\n'
        '0041xx36\n'
        '0041xx40\n'
        '0041xx50\n'
        '0041xx70\n'
        '0041xx71\n'
        '0043xx01\n'
        '0043xx03\n'
        '0043xx04\n'
        '0051xx10\n'
        '0051xx11\n'
        '0051xx12\n'
        '0051xx13\n'
        '0051xx14\n'
        '0051xx15\n'
        '0051xx18\n'
        '0053xx01\n'
        '0053xx02\n'
        '0053xx03\n'
        '0053xx10\n'
        '0053xx11\n'
        '0053xx12\n'
        '0053xx13\n'
        '0053xx14\n'
        '0053xx15\n'
        '0053xx16\n'
        '0053xx17\n'
        '0053xx18\n'
        '0053xx19\n'
        '0053xx1A\n'
        '0053xx1B\n'
        '0053xx1C\n'
        '0053xx1D\n'
        '0053xx30\n'
        '0053xx31\n'
        '0053xx32\n'
        '0053xx33\n'
        '0053xx40\n'
        '0053xx41\n'
        '0053xx42\n'
        '0053xx43\n'
        '0053xx44\n'
        '0055xx02\n'
        '0055xx04\n'
        '0055xx05\n'
        '0055xx20\n'
        '0055xx21\n'
        '0055xx30\n'
        '0055xx31\n'
        '0055xx38\n'
        '0055xx40\n'
        '0055xx48\n'
        '0055xx4C\n'
        '0055xx4D\n'
        '0055xx50\n'
        '0055xx51\n'
        '0055xx52\n'
        '0055xx53\n'
        '0055xx54\n'
        '0055xx55\n'
        '0055xx56\n'
        '0055xx57\n'
        '0055xx58\n'
        '0055xx59\n'
        '0055xx5A\n'
        '0055xx5B\n'
        '0055xx5C\n'
        '0055xx5D\n'
        '0055xx5E\n'
        '0055xx5F\n'
        '0055xx60\n'
        '0055xx61\n'
        '0055xx64\n'
        '0055xx65\n'
        '0055xx66\n'
        '0055xx67\n'
        '0055xx68\n'
        '0055xx69\n'
        '0055xx6A\n'
        '0055xx6B\n'
        '0055xx6C\n'
        '0055xx6D\n'
        '0055xx70\n'
        '0055xx71\n'
        '0055xx72\n'
        '0055xx73\n'
        '0055xx74\n'
        '0055xx75\n'
        '0055xx76\n'
        '0055xx77\n'
        '0055xx78\n'
        '0055xx7E\n'
        '0055xx7F\n'
        '0055xx80\n'
        '0055xx81\n'
        '0055xx82\n'
        '0055xx83\n'
        '0055xx84\n'
        '0055xx85\n'
        '0055xx86\n'
        '0055xx87\n'
        '0055xx88\n'
        '0055xx8A\n'
        '0055xx8B\n'
        '0055xx8C\n'
        '0055xx8D\n'
        '0055xx8E\n'
        '0055xx8F\n'
        '0055xx90\n'
        '0055xx91\n'
        '0055xx93\n'
        '0055xx94\n'
        '0055xx95\n'
        '0055xx96\n'
        '0055xx97\n'
        '0055xx98\n'
        '0055xx99\n'
        '0055xx9A\n'
        '0055xx9B\n'
        '0055xx9C\n'
        '0055xx9D\n'
        '0055xx9E\n'
        '0055xx9F\n'
        '0055xxA0\n'
        '0055xxA1\n'
        '0055xxA2\n'
        '0055xxA3\n'
        '0055xxA4\n'
        '0055xxA5\n'
        '0055xxA6\n'
        '0055xxA7\n'
        '0055xxA8\n'
        '0055xxA9\n'
        '0055xxB0\n'
        '0055xxB1\n'
        '0055xxC0\n'
        '0055xxC2\n'
        '0055xxC3\n'
        '0055xxC4\n'
        '0055xxD0\n'
        '0057xx01\n'
        '0057xx02\n'
        '0057xx03\n'
        '0057xx04\n'
        '0057xx05\n'
        '0057xx06\n'
        '0057xx07\n'
        '0057xx08\n'
        '0057xx09\n'
        '0057xx0A\n'
        '0057xx0B\n'
        '0057xx0C\n'
        '0057xx10\n'
        '0057xx20\n'
        '5001xx02\n'
        '5001xx03\n'
        '5001xx04\n'
        '5001xx05\n'
        '5001xx06\n'
        '5001xx07\n'
        '5001xx08\n'
        '5001xx09\n'
        '5001xx0A\n'
        '5001xx0B\n'
        '7FE1xx10\n'
        '7FE3xx00\n'
        '7FE3xx14\n'
        '7FE3xx15\n'
        '7FE3xx16\n'
        '7FE3xx17\n'
        '7FE3xx18\n'
        '7FE3xx19\n'
        '7FE3xx1A\n'
        '7FE3xx1B\n'
        '7FE3xx1C\n'
        '7FE3xx1E\n'
        '7FE3xx1F\n'
        '7FE3xx20\n'
        '7FE3xx21\n'
        '7FE3xx22\n'
        '7FE3xx23\n'
        '7FE3xx24\n'
        '7FE3xx25\n'
        '7FE3xx26\n'
        '7FE3xx27\n'
        '7FE3xx28\n'
        '7FE3xx29\n'
        '0039xx81\n'
        '0039xx79\n'
        '0039xx81\n'
        '0039xx84\n'
        '0039xx83\n'
        '0039xx91\n'
        '0039xx93\n'
        '0039xx86\n'
        '0039xx90\n'
        '0039xx89\n'
        '0039xx88\n'
        '0039xx87\n'
        '0039xx85\n'
        '0039xx82\n'
        '0039xx96\n'
        '0039xx83\n'
        '0039xx80\n'
        '0039xx79\n'
        '0039xx95\n'
        '0039xx97\n'
        '0039xx82\n'
        '0039xx76\n'
        '0039xx77\n'
        '0039xx94\n'
        '0039xx92\n'
        '0039xx76\n'
        '0039xx88\n'
        '0039xx87\n'
        '0039xx86\n'
        '0039xx85\n'
        '0039xx84\n'
        '0039xx78\n'
        '0039xx98\n'
        '0039xx99\n'
        '0039xx78\n'
        '0039xx75\n'
        '0039xx80\n'
        '0019xx00\n'
        '0019xx03\n'
        '0019xx0C\n'
        '0019xx0D\n'
        '0019xx20\n'
        '0019xx21\n'
        '0019xx22\n'
        '0019xx23\n'
        '0019xx24\n'
        '0019xx25\n'
        '0019xx26\n'
        '0019xx27\n'
        '0019xx28\n'
        '0019xx29\n'
        '0019xx2A\n'
        '0019xx2D\n'
        '0019xx2E\n'
        '0019xx31\n'
        '0019xx3A\n'
        '0019xx3B\n'
        '0019xx40\n'
        '0019xx41\n'
        '0019xx42\n'
        '0019xx43\n'
        '0019xx44\n'
        '0019xx46\n'
        '0019xx47\n'
        '0019xx48\n'
        '0019xx49\n'
        '0019xx54\n'
        '0019xx60\n'
        '0019xx61\n'
        '0019xx62\n'
        '0019xx63\n'
        '0019xx65\n'
        '0019xx66\n'
        '0019xx67\n'
        '0019xx69\n'
        '0019xx6A\n'
        '0019xx6C\n'
        '0019xx72\n'
        '0019xx80\n'
        '0019xx81\n'
        '0019xx82\n'
        '0019xx83\n'
        '0019xx86\n'
        '0019xx87\n'
        '0019xx88\n'
        '0019xxA0\n'
        '0039xx00\n'
        '0039xx03\n'
        '0039xx04\n'
        '0039xx05\n'
        '0039xx06\n'
        '0039xx07\n'
        '0039xx08\n'
        '0039xx09\n'
        '0039xx10\n'
        '0039xx11\n'
        '0039xx12\n'
        '0039xx13\n'
        '0039xx14\n'
        '0039xx15\n'
        '0039xx16\n'
        '0039xx17\n'
        '0039xx18\n'
        '0039xx19\n'
        '0039xx20\n'
        '0039xx21\n'
        '0039xx22\n'
        '0039xx23\n'
        '0039xx24\n'
        '0039xx25\n'
        '0039xx26\n'
        '0039xx27\n'
        '0039xx28\n'
        '0039xx29\n'
        '0039xx30\n'
        '0039xx31\n'
        '0039xx32\n'
        '0039xx33\n'
        '0039xx34\n'
        '0039xx35\n'
        '0039xx36\n'
        '0039xx37\n'
        '0039xx38\n'
        '0039xx39\n'
        '0039xx40\n'
        '0039xx50\n'
        '0039xx51\n'
        '0039xx52\n'
        '0039xx53\n'
        '0039xx54\n'
        '0039xx55\n'
        '0039xx56\n'
        '0039xx57\n'
        '0039xx58\n'
        '0039xx59\n'
        '0039xx5A\n'
        '0039xx5B\n'
        '0039xx5C\n'
        '0039xx5D\n'
        '0039xx5E\n'
        '0039xx5F\n'
        '0039xx60\n'
        '0039xx61\n'
        '0039xx62\n'
        '0039xx63\n'
        '0039xx64\n'
        '0039xx65\n'
        '0039xx66\n'
        '0039xx67\n'
        '0039xx68\n'
        '0039xx69\n'
        '0039xx6A\n'
        '0039xx6B\n'
        '0039xx6C\n'
        '0039xx6D\n'
        '0039xx6E\n'
        '0039xx6F\n'
        '0039xx70\n'
        '0039xx71\n'
        '0039xx72\n'
        '0039xx73\n'
        '0039xx74\n'
        '0039xx75\n'
        '0039xx76\n'
        '0039xx77\n'
        '0039xx78\n'
        '0039xx79\n'
        '0039xx7A\n'
        '0039xx7B\n'
        '0039xx7C\n'
        '0039xx7D\n'
        '0039xx7E\n'
        '0039xx7F\n'
        '0039xx80\n'
        '0039xx81\n'
        '0039xx82\n'
        '0039xx83\n'
        '0039xx84\n'
        '0039xx85\n'
        '0039xx86\n'
        '0039xx87\n'
        '0039xx88\n'
        '0039xx89\n'
        '0039xx8A\n'
        '0039xx8B\n'
        '0039xx8C\n'
        '0039xx8D\n'
        '0039xx8E\n'
        '0039xx8F\n'
        '0039xx90\n'
        '0039xx91\n'
        '0039xx92\n'
        '0039xx93\n'
        '0039xx94\n'
        '0039xx95\n'
        '0039xx9A\n'
        '0039xx9B\n'
        '0039xx9C\n'
        '0039xx9D\n'
        '0039xx9E\n'
        '0039xx9F\n'
        '0039xxA0\n'
        '0039xxA1\n'
        '0039xxE0\n'
        '0039xxE1\n'
        '0039xxE2\n'
        '0039xxE3\n'
        '0039xxE4\n'
        '0039xxE5\n'
        '0039xxE6\n'
        '0039xxE7\n'
        '0039xxE8\n'
        '0039xxE9\n'
        '0019xx00\n'
        '0019xx03\n'
        '0019xx0C\n'
        '0019xx0D\n'
        '0019xx20\n'
        '0019xx21\n'
        '0019xx22\n'
        '0019xx23\n'
        '0019xx24\n'
        '0019xx25\n'
        '0019xx26\n'
        '0019xx27\n'
        '0019xx28\n'
        '0019xx29\n'
        '0019xx2A\n'
        '0019xx2D\n'
        '0019xx2E\n'
        '0019xx3A\n'
        '0019xx3B\n'
        '0019xx3C\n'
        '0019xx40\n'
        '0019xx41\n'
        '0019xx42\n'
        '0019xx43\n'
        '0019xx44\n'
        '0019xx46\n'
        '0019xx47\n'
        '0019xx48\n'
        '0019xx49\n'
        '0019xx54\n'
        '0019xx60\n'
        '0019xx61\n'
        '0019xx62\n'
        '0019xx63\n'
        '0019xx65\n'
        '0019xx66\n'
        '0019xx69\n'
        '0019xx6A\n'
        '0019xx6C\n'
        '0019xx72\n'
        '0019xx80\n'
        '0019xx81\n'
        '0019xx82\n'
        '0019xx83\n'
        '0019xx86\n'
        '0019xx87\n'
        '0019xx88\n'
        '0019xx01\n'
        '0019xx02\n'
        '0041xx02\n'
        '0055xx01\n'
        '0029xx08\n'
        '0029xx09\n'
        '0029xx10\n'
        '0029xx20\n'
        '0029xx31\n'
        '0029xx32\n'
        '0029xx33\n'
        '0029xx34\n'
        '0029xx35\n'
        '0029xx40\n'
        '0029xx41\n'
        '0029xx42\n'
        '0029xx43\n'
        '0029xx44\n'
        '0029xx50\n'
        '0029xx51\n'
        '0029xx52\n'
        '0029xx53\n'
        '0029xx54\n'
        '0029xx55\n'
        '0029xx70\n'
        '0029xx71\n'
        '0029xx72\n'
        '0029xx73\n'
        '0029xx74\n'
        '0029xx75\n'
        '0029xx76\n'
        '0029xx60\n'
        '0029xx08\n'
        '0029xx09\n'
        '0029xx10\n'
        '00250001\n'
        '00250002\n'
        '00250003\n'
        '00250004\n'
        '00210010\n'
        '00210011\n'
        '00210012\n'
        '00210013\n'
        '00210014\n'
        '00210015\n'
        '00210016\n'
        '00210017\n'
        '00210018\n'
        '00210019\n'
        '00210031\n'
        '00210040\n'
        '00210041\n'
        '00210042\n'
        '00210043\n'
        '00210044\n'
        '00210045\n'
        '00210046\n'
        '00210047\n'
        '00210048\n'
        '00210049\n'
        '0021004A\n'
        '0021004B\n'
        '0019xx08\n'
        '0019xx09\n'
        '0019xx0A\n'
        '0019xx0B\n'
        '0019xx0C\n'
        '0019xx0D\n'
        '0019xx0E\n'
        '0019xx0F\n'
        '0019xx11\n'
        '0019xx12\n'
        '0019xx13\n'
        '0019xx14\n'
        '0019xx15\n'
        '0019xx16\n'
        '0019xx17\n'
        '0019xx18\n'
        '0019xx23\n'
        '0019xx25\n'
        '0019xx26\n'
        '0019xx27\n'
        '0019xx28\n'
        '0019xx29\n'
        '0051xx08\n'
        '0051xx09\n'
        '0051xx0A\n'
        '0051xx0B\n'
        '0051xx0C\n'
        '0051xx0D\n'
        '0051xx0E\n'
        '0051xx0F\n'
        '0051xx11\n'
        '0051xx12\n'
        '0051xx13\n'
        '0051xx15\n'
        '0051xx16\n'
        '0051xx17\n'
        '0051xx18\n'
        '0051xx19\n'
        '00210023\n'
        '00210046\n'
        '00210067\n'
        '00210068\n'
        '00210089\n'
        '0021003F\n'
        '0019xx12\n'
        '0019xx14\n'
        '0019xx16\n'
        '0019xx20\n'
        '0019xx21\n'
        '0019xx22\n'
        '0019xx24\n'
        '0019xx26\n'
        '0019xx50\n'
        '0019xx51\n'
        '0019xx52\n'
        '0019xx54\n'
        '0019xx55\n'
        '0019xx56\n'
        '0019xx60\n'
        '0019xx62\n'
        '0019xx70\n'
        '0019xx71\n'
        '0019xx72\n'
        '0019xx80\n'
        '0019xx82\n'
        '0019xx90\n'
        '0019xx91\n'
        '0019xx92\n'
        '0019xxA0\n'
        '0019xxA1\n'
        '0019xxA2\n'
        '0019xxA5\n'
        '0019xxA6\n'
        '0019xxB0\n'
        '0019xxC1\n'
        '0019xxC2\n'
        '0019xxC3\n'
        '0019xxC4\n'
        '0019xxC5\n'
        '0019xxD1\n'
        '0019xxD2\n'
        '0019xxD3\n'
        '0019xxD4\n'
        '0019xxD5\n'
        '0019xxD6\n'
        '0019xxD7\n'
        '0019xxD8\n'
        '0019xxD9\n'
        '0019xxDA\n'
        '0019xx10\n'
        '0019xx11\n'
        '0019xx12\n'
        '0019xx13\n'
        '0019xx14\n'
        '0019xx16\n'
        '0019xx18\n'
        '0019xx20\n'
        '0019xx21\n'
        '0019xx26\n'
        '0019xx28\n'
        '0019xx30\n'
        '0019xx31\n'
        '0019xx40\n'
        '0019xx41\n'
        '0019xx42\n'
        '0019xx43\n'
        '0019xx44\n'
        '0019xx45\n'
        '0019xx46\n'
        '0019xx50\n'
        '0019xx60\n'
        '0019xx70\n'
        '0019xx81\n'
        '0019xx82\n'
        '0019xx83\n'
        '0019xx84\n'
        '0019xx85\n'
        '0019xx86\n'
        '0019xx87\n'
        '0019xx88\n'
        '0019xx90\n'
        '0019xx91\n'
        '0019xx92\n'
        '0019xx93\n'
        '0019xx94\n'
        '0019xx96\n'
        '0019xx97\n'
        '0019xx98\n'
        '0019xxA0\n'
        '0019xxA1\n'
        '0021xx20\n'
        '0021xx21\n'
        '0021xx22\n'
        '0021xx24\n'
        '0021xx30\n'
        '0021xx31\n'
        '0021xx34\n'
        '0021xx36\n'
        '0021xx39\n'
        '0021xx40\n'
        '0021xx41\n'
        '0021xx42\n'
        '0021xx43\n'
        '0021xx44\n'
        '0021xx45\n'
        '0021xx46\n'
        '0021xx47\n'
        '0021xx48\n'
        '0021xx49\n'
        '0021xx4A\n'
        '0021xx4F\n'
        '0021xx50\n'
        '0021xx52\n'
        '0021xx53\n'
        '0021xx54\n'
        '0021xx56\n'
        '0021xx57\n'
        '0021xx58\n'
        '0021xx59\n'
        '0021xx60\n'
        '0021xx70\n'
        '0021xx72\n'
        '0021xx73\n'
        '0021xx80\n'
        '0021xx91\n'
        '0021xx92\n'
        '0021xx93\n'
        '0021xx94\n'
        '0021xx95\n'
        '0021xx96\n'
        '0021xx00\n'
        '0021xx01\n'
        '0021xx02\n'
        '0021xx03\n'
        '0021xx04\n'
        '0021xx05\n'
        '0021xx06\n'
        '0021xx07\n'
        '0021xx08\n'
        '0021xx09\n'
        '0021xx10\n'
        '0021xx11\n'
        '0021xx12\n'
        '0021xx13\n'
        '0021xx14\n'
        '0021xx15\n'
        '0021xx16\n'
        '0021xx17\n'
        '0021xx18\n'
        '0021xx19\n'
        '0021xx20\n'
        '0021xx21\n'
        '0021xx30\n'
        '0021xx31\n'
        '0021xx50\n'
        '0021xx51\n'
        '0021xx52\n'
        '0021xx53\n'
        '0021xx54\n'
        '0021xx55\n'
        '7FE3xx00\n'
        '7FE3xx10\n'
        '7FE3xx20\n'
        '0011xx20\n'
        '0011xx25\n'
        '0011xx30\n'
        '0011xx35\n'
        '0011xx40\n'
        '0019xx15\n'
        '0019xx20\n'
        '0019xx22\n'
        '0019xx24\n'
        '0019xx26\n'
        '0019xx28\n'
        '0019xx2A\n'
        '0019xx2C\n'
        '0019xx2E\n'
        '0019xx30\n'
        '0019xx32\n'
        '0019xx34\n'
        '0019xx36\n'
        '0019xx38\n'
        '0019xx3A\n'
        '0019xx3C\n'
        '0019xx3E\n'
        '0019xx40\n'
        '0019xx42\n'
        '0019xx44\n'
        '0019xx46\n'
        '0019xx48\n'
        '0019xx4A\n'
        '0019xx4C\n'
        '0019xx50\n'
        '0019xx52\n'
        '0019xx54\n'
        '0019xx56\n'
        '0019xx58\n'
        '0019xx5A\n'
        '0019xx5C\n'
        '0019xx5E\n'
        '0019xx60\n'
        '0019xx62\n'
        '0019xx64\n'
        '0019xx66\n'
        '0019xx68\n'
        '0019xx6A\n'
        '0019xx70\n'
        '0019xx72\n'
        '0019xx74\n'
        '0019xx76\n'
        '0019xx78\n'
        '0019xx7A\n'
        '0019xx7C\n'
        '0019xx7E\n'
        '0019xx80\n'
        '0019xx82\n'
        '0019xx84\n'
        '0019xx86\n'
        '0019xx88\n'
        '0019xx8A\n'
        '0019xx8C\n'
        '0019xx8E\n'
        '0019xx92\n'
        '0019xx94\n'
        '0019xx96\n'
        '0019xx98\n'
        '0019xx9A\n'
        '0019xx9C\n'
        '0019xx9E\n'
        '0021xx15\n'
        '0021xx20\n'
        '0021xx25\n'
        '0021xx30\n'
        '0021xx40\n'
        '0019xx20\n'
        '0019xx22\n'
        '0019xx24\n'
        '0019xx26\n'
        '0019xx28\n'
        '0019xx2A\n'
        '0019xx2C\n'
        '0019xx2E\n'
        '0019xx30\n'
        '0019xx32\n'
        '0019xx34\n'
        '0019xx36\n'
        '0019xx38\n'
        '0019xx3A\n'
        '0019xx3C\n'
        '0019xx3E\n'
        '0019xx40\n'
        '0019xx42\n'
        '0019xx44\n'
        '0019xx46\n'
        '0019xx48\n'
        '0019xx4A\n'
        '0019xx4C\n'
        '0019xx4E\n'
        '0019xx50\n'
        '0019xx52\n'
        '0019xx54\n'
        '0019xx56\n'
        '0019xx58\n'
        '0019xx5A\n'
        '0019xx5C\n'
        '0019xx5E\n'
        '0019xx60\n'
        '0019xx62\n'
        '0019xx64\n'
        '0019xx66\n'
        '0019xx68\n'
        '0019xx6A\n'
        '0019xx6C\n'
        '0019xx6E\n'
        '0019xx70\n'
        '0019xx72\n'
        '0019xx74\n'
        '0019xx76\n'
        '0019xx78\n'
        '0019xx7A\n'
        '0019xx7C\n'
        '0019xx7E\n'
        '0019xx80\n'
        '0019xx82\n'
        '0019xx84\n'
        '0019xx86\n'
        '0019xx88\n'
        '0019xx8A\n'
        '0019xx8C\n'
        '0019xx8E\n'
        '0019xx90\n'
        '0019xx92\n'
        '0019xx94\n'
        '0019xx96\n'
        '0019xx98\n'
        '0019xx9A\n'
        '0019xx9C\n'
        '0019xx9E\n'
        '0019xxA0\n'
        '0019xxA2\n'
        '0019xxA4\n'
        '0019xxA6\n'
        '0019xxA8\n'
        '0019xxAA\n'
        '0019xxAC\n'
        '0019xx20\n'
        '0019xx22\n'
        '0019xx24\n'
        '0019xx26\n'
        '0019xx28\n'
        '0019xx2A\n'
        '0019xx2C\n'
        '0019xx2E\n'
        '0019xx30\n'
        '0019xx32\n'
        '0019xx34\n'
        '0019xx36\n'
        '0019xx38\n'
        '0019xx3A\n'
        '0019xx3C\n'
        '0019xx3E\n'
        '0019xx40\n'
        '0019xx42\n'
        '0019xx44\n'
        '0019xx46\n'
        '0019xx48\n'
        '0019xx4A\n'
        '0019xx4C\n'
        '0019xx4E\n'
        '0019xx50\n'
        '0019xx52\n'
        '0019xx54\n'
        '0019xx56\n'
        '0019xx58\n'
        '0019xx5A\n'
        '0019xx5C\n'
        '0019xx5E\n'
        '0019xx60\n'
        '0019xx62\n'
        '0019xx64\n'
        '0019xx66\n'
        '0019xx68\n'
        '0019xx6A\n'
        '0019xx6C\n'
        '0019xx6E\n'
        '0019xx70\n'
        '0019xx72\n'
        '0019xx74\n'
        '0019xx76\n'
        '0019xx78\n'
        '0019xx7A\n'
        '0019xx7C\n'
        '0019xx7E\n'
        '0019xx80\n'
        '0019xx82\n'
        '0019xx84\n'
        '0019xx86\n'
        '0019xx88\n'
        '0019xx8A\n'
        '0019xx8C\n'
        '0019xx8E\n'
        '0019xx90\n'
        '0019xx92\n'
        '0019xx94\n'
        '0019xx96\n'
        '0019xx98\n'
        '0019xx9A\n'
        '0019xx9C\n'
        '0019xx9E\n'
        '0019xxA0\n'
        '0019xxA2\n'
        '0019xxA4\n'
        '0019xxA6\n'
        '0019xxA8\n'
        '0019xxAA\n'
        '0019xxAC\n'
        '0011xx10\n'
        '0011xx11\n'
        '0011xx20\n'
        '0011xx21\n'
        '0011xx30\n'
        '0011xx31\n'
        '0011xx40\n'
        '0011xx41\n'
        '0011xx42\n'
        '0031xx10\n'
        '0031xx45\n'
        '0031xx50\n'
        '0033xx10\n'
        '0019xx01\n'
        '0021xx00\n'
        '0021xx01\n'
        '0021xx02\n'
        '0021xx03\n'
        '0021xx04\n'
        '0021xx05\n'
        '0021xx06\n'
        '0021xx07\n'
        '0021xx08\n'
        '0021xx09\n'
        '0021xx0A\n'
        '0021xx0B\n'
        '0021xx0C\n'
        '0021xx0D\n'
        '0021xx0E\n'
        '0021xx0F\n'
        '0021xx10\n'
        '0021xx11\n'
        '0021xx12\n'
        '0021xx13\n'
        '0021xx14\n'
        '0021xx15\n'
        '0021xx16\n'
        '0021xx17\n'
        '0021xx18\n'
        '0021xx19\n'
        '0021xx1A\n'
        '0021xx1B\n'
        '0021xx1C\n'
        '0021xx1D\n'
        '0021xx1E\n'
        '0021xx1F\n'
        '0021xx20\n'
        '0021xx21\n'
        '0021xx22\n'
        '0021xx23\n'
        '0021xx24\n'
        '0021xx25\n'
        '0021xx26\n'
        '0021xx28\n'
        '0021xx30\n'
        '0021xx40\n'
        '0021xx41\n'
        '0021xx42\n'
        '0021xx57\n'
        '0021xx58\n'
        '0021xx71\n'
        '0025xx00\n'
        '0025xx01\n'
        '0025xx02\n'
        '0025xx03\n'
        '0025xx04\n'
        '0025xx05\n'
        '0025xx06\n'
        '0025xx07\n'
        '0025xx08\n'
        '0025xx09\n'
        '0025xx0A\n'
        '0025xx0B\n'
        '0025xx0C\n'
        '0025xx0D\n'
        '0025xx0E\n'
        '0025xx0F\n'
        '0025xx10\n'
        '0025xx11\n'
        '0025xx12\n'
        '0025xx13\n'
        '0025xx14\n'
        '0025xx15\n'
        '0025xx16\n'
        '0023xx00\n'
        '0023xx01\n'
        '0023xx02\n'
        '0023xx03\n'
        '0023xx04\n'
        '0023xx05\n'
        '0023xx06\n'
        '0023xx07\n'
        '0023xx08\n'
        '0019xx00\n'
        '0019xx01\n'
        '0019xx02\n'
        '0019xx03\n'
        '0019xx04\n'
        '0019xx05\n'
        '0019xx06\n'
        '0019xx07\n'
        '0019xx08\n'
        '0019xx09\n'
        '0019xx0A\n'
        '0019xx0B\n'
        '0019xx0C\n'
        '0019xx0D\n'
        '0019xx0E\n'
        '0019xx0F\n'
        '0019xx10\n'
        '0019xx11\n'
        '0019xx12\n'
        '0019xx13\n'
        '0019xx14\n'
        '0019xx15\n'
        '0019xx16\n'
        '0019xx17\n'
        '0019xx1A\n'
        '0019xx1B\n'
        '0019xx1C\n'
        '0019xx1D\n'
        '0019xx06\n'
        '0019xx07\n'
        '0019xx08\n'
        '0019xx26\n'
        '0019xx29\n'
        '0019xx30\n'
        '0019xx31\n'
        '0019xx32\n'
        '0019xx33\n'
        '0019xx34\n'
        '0019xx35\n'
        '0071xx01\n'
        '0071xx02\n'
        '0017xx0A\n'
        '0017xx0B\n'
        '0017xx0C\n'
        '0017xx0D\n'
        '0017xx0E\n'
        '0017xx0F\n'
        '0017xx14\n'
        '0017xx16\n'
        '0017xx17\n'
        '0017xx18\n'
        '0017xx19\n'
        '0017xx1A\n'
        '0017xx1B\n'
        '0017xx1C\n'
        '0017xx1E\n'
        '0017xx1F\n'
        '0017xx20\n'
        '0017xx21\n'
        '0017xx22\n'
        '0017xx23\n'
        '0017xx24\n'
        '0017xx25\n'
        '0017xx26\n'
        '0017xx27\n'
        '0017xx28\n'
        '0017xx29\n'
        '0017xx48\n'
        '0017xx49\n'
        '0017xx4A\n'
        '0017xx4B\n'
        '0017xx4C\n'
        '0017xx4D\n'
        '0017xx4E\n'
        '0017xx4F\n'
        '0017xx50\n'
        '0017xx51\n'
        '0017xx52\n'
        '0017xx53\n'
        '0017xx54\n'
        '0017xx55\n'
        '0017xx5A\n'
        '0017xx5B\n'
        '0017xx5C\n'
        '0017xx64\n'
        '0017xx66\n'
        '0017xx67\n'
        '0017xx68\n'
        '0017xx85\n'
        '0017xx86\n'
        '0017xx87\n'
        '0017xx88\n'
        '0017xx89\n'
        '0017xx8A\n'
        '0017xx8B\n'
        '0017xx8C\n'
        '0017xx8D\n'
        '0017xx8E\n'
        '0017xx8F\n'
        '0017xxA0\n'
        '0017xxA1\n'
        '0017xxA2\n'
        '0017xxA3\n'
        '0017xxA4\n'
        '0017xxA5\n'
        '0017xxA6\n'
        '0017xxB0\n'
        '0017xxC0\n'
        '0009xx01\n'
        '0009xx14\n'
        '0009xx16\n'
        '0009xx29\n'
        '0009xx70\n'
        '0009xx71\n'
        '0009xx72\n'
        '0009xx73\n'
        '0009xx74\n'
        '0009xx75\n'
        '0091xx20\n'
        '0095xx01\n'
        '0095xx04\n'
        '0095xx05\n'
        '0095xx07\n'
        '0095xx0C\n'
        '0095xx20\n'
        '0095xxFB\n'
        '0099xx02\n'
        '0099xx05\n'
        '0009xx10\n'
        '0009xx15\n'
        '0009xx40\n'
        '0009xx41\n'
        '0011xx10\n'
        '0011xx15\n'
        '0011xx20\n'
        '0029xx60\n'
        '0009xx10\n'
        '0009xx15\n'
        '0009xx40\n'
        '0009xx41\n'
        '0011xx10\n'
        '0011xx15\n'
        '0011xx20\n'
        '0029xx60\n'
        '0009xx08\n'
        '0009xx10\n'
        '0009xx15\n'
        '0009xx40\n'
        '0009xx41\n'
        '0011xx10\n'
        '0011xx15\n'
        '0011xx20\n'
        '0029xx60\n'
        '0009xx00\n'
        '0009xx04\n'
        '0009xx08\n'
        '0009xx12\n'
        '0009xx15\n'
        '0009xx16\n'
        '0009xx18\n'
        '0009xx21\n'
        '0009xx22\n'
        '0009xx31\n'
        '0009xx34\n'
        '0009xx38\n'
        '0009xx39\n'
        '0009xx40\n'
        '0009xx41\n'
        '0009xx51\n'
        '0009xx61\n'
        '0009xx91\n'
        '0009xxA0\n'
        '0009xxF2\n'
        '0009xxF3\n'
        '0009xxF4\n'
        '0009xxF5\n'
        '0009xxF7\n'
        '0011xx10\n'
        '0011xx20\n'
        '0011xx21\n'
        '0011xx22\n'
        '0011xx30\n'
        '0011xx31\n'
        '0011xx32\n'
        '0019xx00\n'
        '0019xx01\n'
        '0019xx02\n'
        '0019xx10\n'
        '0019xx25\n'
        '0019xx30\n'
        '0019xx31\n'
        '0019xx32\n'
        '0019xx33\n'
        '0019xx50\n'
        '0019xx51\n'
        '0019xx60\n'
        '0019xx61\n'
        '0019xx62\n'
        '0019xx63\n'
        '0019xx64\n'
        '0019xx65\n'
        '0019xx70\n'
        '0019xx71\n'
        '0019xx72\n'
        '0019xx80\n'
        '0019xx81\n'
        '0019xx90\n'
        '0019xxA0\n'
        '0019xxA1\n'
        '0021xx12\n'
        '0021xx14\n'
        '0029xx00\n'
        '0029xx20\n'
        '0029xx25\n'
        '0029xx30\n'
        '0029xx38\n'
        '0029xx60\n'
        '0029xx61\n'
        '0029xx67\n'
        '0029xx70\n'
        '0029xx71\n'
        '0029xx72\n'
        '0029xx77\n'
        '0029xx78\n'
        '0029xx79\n'
        '0029xx7E\n'
        '0029xx7F\n'
        '0029xx80\n'
        '0029xx81\n'
        '0029xx8E\n'
        '0029xx8F\n'
        '0029xx90\n'
        '0029xx91\n'
        '0029xx9F\n'
        '0029xxA0\n'
        '0029xxA1\n'
        '0029xxAF\n'
        '0029xxB0\n'
        '0029xxB1\n'
        '0029xxBF\n'
        '0029xxC0\n'
        '0029xxC1\n'
        '0029xxC5\n'
        '0029xxCE\n'
        '0029xxCF\n'
        '7FE1xx10\n'
        '0009xxC0\n'
        '0009xxC1\n'
        '0019xx00\n'
        '0019xx01\n'
        '0019xx02\n'
        '0019xx03\n'
        '0019xx04\n'
        '0019xx05\n'
        '0019xx06\n'
        '0019xx07\n'
        '0019xx08\n'
        '0019xx09\n'
        '0019xx0A\n'
        '0019xx10\n'
        '0019xx11\n'
        '0019xx12\n'
        '0019xx13\n'
        '0019xx14\n'
        '0019xx15\n'
        '0019xx16\n'
        '0019xx17\n'
        '0019xx18\n'
        '0019xx19\n'
        '0019xx1A\n'
        '0021xx41\n'
        '0021xx42\n'
        '0021xx43\n'
        '0021xx44\n'
        '0021xx45\n'
        '0021xx50\n'
        '0021xx51\n'
        '0021xx52\n'
        '0021xx60\n'
        '0021xx61\n'
        '0021xx67\n'
        '0021xx6A\n'
        '0021xx6B\n'
        '0021xx6C\n'
        '0021xx6D\n'
        '0021xx6E\n'
        '0021xx6F\n'
        '0029xx00\n'
        '0029xx01\n'
        '0029xx03\n'
        '0029xx04\n'
        '0029xx0E\n'
        '0029xx0F\n'
        '0029xx40\n'
        '0029xx41\n'
        '0029xx43\n'
        '0029xx44\n'
        '0029xx4E\n'
        '0029xx4F\n'
        '0029xx00\n'
        '0029xx04\n'
        '0029xx0C\n'
        '0029xx1E\n'
        '0029xx1F\n'
        '0029xx00\n'
        '0029xx01\n'
        '0029xx02\n'
        '0029xx03\n'
        '0029xx04\n'
        '0029xx05\n'
        '0029xx06\n'
        '0029xx0C\n'
        '0029xx1E\n'
        '0029xx1F\n'
        '0011xx18\n'
        '0023xx0D\n'
        '0023xx0E\n'
        '0019xx00\n'
        '0019xx02\n'
        '0019xx03\n'
        '0019xx04\n'
        '0019xx05\n'
        '0019xx0B\n'
        '0019xx0C\n'
        '0019xx14\n'
        '0019xx18\n'
        '0019xx19\n'
        '0019xx1A\n'
        '0019xx1B\n'
        '0019xx1C\n'
        '0019xx1D\n'
        '0021xx00\n'
        '0009xx00\n'
        '0009xx10\n'
        '0009xx20\n'
        '0009xx30\n'
        '0009xx40\n'
        '0009xx50\n'
        '0009xx60\n'
        '0009xx70\n'
        '0009xx75\n'
        '0009xx80\n'
        '0009xx90\n'
        '0019xx08\n'
        '0019xx09\n'
        '0019xx0A\n'
        '0019xx10\n'
        '0019xx20\n'
        '0019xx50\n'
        '0019xx60\n'
        '0019xx61\n'
        '0019xx63\n'
        '0019xx64\n'
        '0019xx65\n'
        '0019xx70\n'
        '0019xx80\n'
        '0019xx81\n'
        '0019xx90\n'
        '0019xxA0\n'
        '0019xxA1\n'
        '0019xxA2\n'
        '0019xxA3\n'
        '0019xxB0\n'
        '0019xxB1\n'
        '0021xx20\n'
        '0021xx30\n'
        '0021xx40\n'
        '0021xx50\n'
        '0021xx60\n'
        '0021xx70\n'
        '0021xx80\n'
        '0021xx90\n'
        '0021xxA0\n'
        '0021xxA1\n'
        '0021xxA2\n'
        '0021xxA3\n'
        '0021xxA4\n'
        '0021xxB0\n'
        '0021xxC0\n'
        '0029xx10\n'
        '0029xx30\n'
        '0029xx31\n'
        '0029xx32\n'
        '0029xx33\n'
        '0029xx80\n'
        '0029xx90\n'
        '0029xxD0\n'
        '0029xxD1\n'
        '0019xx10\n'
        '0019xx20\n'
        '0019xx30\n'
        '0019xx40\n'
        '0019xx60\n'
        '0019xx80\n'
        '0019xxA1\n'
        '0019xxA3\n'
        '0019xxA4\n'
        '0019xxA5\n'
        '0019xxA6\n'
        '0019xxA7\n'
        '0019xxA8\n'
        '0019xxA9\n'
        '0019xxAA\n'
        '0019xxAB\n'
        '0019xxAC\n'
        '0019xxAD\n'
        '0019xxAE\n'
        '0019xxAF\n'
        '0019xxB0\n'
        '0019xxB1\n'
        '0019xxB2\n'
        '0019xxB3\n'
        '0019xxB4\n'
        '0019xxB5\n'
        '0019xxB6\n'
        '0019xxB7\n'
        '0019xxB8\n'
        '0019xxB9\n'
        '0019xxBA\n'
        '0021xx00\n'
        '0021xx01\n'
        '0021xx02\n'
        '0019xx10\n'
        '0019xx11\n'
        '0019xx12\n'
        '0019xx13\n'
        '0019xx14\n'
        '0019xx15\n'
        '0019xx16\n'
        '0019xx17\n'
        '0019xx00\n'
        '0019xx01\n'
        '0019xx10\n'
        '0019xx20\n'
        '0019xx21\n'
        '0019xx22\n'
        '0019xx23\n'
        '0019xx24\n'
        '0019xx25\n'
        '0019xx26\n'
        '0019xx27\n'
        '0019xx28\n'
        '0019xx29\n'
        '0019xx2A\n'
        '0019xx2B\n'
        '0019xx2C\n'
        '0019xx40\n'
        '0019xx41\n'
        '0021xx40\n'
        '0029xx00\n'
        '0029xx10\n'
        '0019xx30\n'
        '0019xx31\n'
        '0029xx07\n'
        '0029xx08\n'
        '0029xx0C\n'
        '0029xx0D\n'
        '0029xx0E\n'
        '0029xx0F\n'
        '0029xx10\n'
        '0029xx18\n'
        '0029xx1B\n'
        '0029xx1C\n'
        '0029xx1D\n'
        '0029xx1E\n'
        '0029xx20\n'
        '0029xx21\n'
        '0029xx4C\n'
        '0029xx4D\n'
        '0029xx4E\n'
        '0029xx4F\n'
        '0029xx50\n'
        '0029xx51\n'
        '0029xx66\n'
        '0029xx67\n'
        '0029xx68\n'
        '0029xx6A\n'
        '0029xx6B\n'
        '0029xx72\n'
        '0029xx91\n'
        '0029xx93\n'
        '0029xx94\n'
        '0029xx00\n'
        '0029xx05\n'
        '0029xx06\n'
        '0029xx20\n'
        '0029xx21\n'
        '0029xx22\n'
        '0029xx23\n'
        '0029xx24\n'
        '0029xx25\n'
        '0029xx26\n'
        '0029xx30\n'
        '0029xx6B\n'
        '0029xxC1\n'
        '0029xxCB\n'
        '0029xxCC\n'
        '0029xxCD\n'
        '0029xxD4\n'
        '0029xxD5\n'
        '0029xxD6\n'
        '0029xx00\n'
        '0029xx01\n'
        '0029xx02\n'
        '0029xx03\n'
        '0029xx04\n'
        '0029xx05\n'
        '0029xx30\n'
        '0029xxA0\n'
        '0029xxA1\n'
        '0029xxA2\n'
        '0029xxA3\n'
        '0029xxA5\n'
        '0029xxA6\n'
        '0029xxD9\n'
        '0029xx00\n'
        '0029xx01\n'
        '0029xx60\n'
        '0029xxB0\n'
        '0029xxB1\n'
        '0029xxB2\n'
        '0029xxB4\n'
        '0029xxB9\n'
        '0029xxC0\n'
        '0029xxC1\n'
        '0029xxC2\n'
        '0029xxC3\n'
        '0029xxC4\n'
        '0029xxC5\n'
        '0029xx00\n'
        '0029xx01\n'
        '0029xx02\n'
        '0029xx06\n'
        '0029xx07\n'
        '0029xx08\n'
        '0029xx09\n'
        '0029xx0A\n'
        '0029xx0B\n'
        '0029xx0C\n'
        '0029xx0E\n'
        '0029xx0F\n'
        '0029xx10\n'
        '0029xx90\n'
        '0029xx9A\n'
        '0029xx9C\n'
        '0029xxA0\n'
        '0029xxA1\n'
        '0029xxB1\n'
        '0029xxB2\n'
        '0029xxB3\n'
        '0029xxB5\n'
        '0029xxB6\n'
        '0029xxBC\n'
        '0029xxBD\n'
        '0029xxBE\n'
        '0029xxD6\n'
        '0029xxD7\n'
        '0029xxD8\n'
        '0029xxD9\n'
        '0029xxDA\n'
        '0029xxDC\n'
        '0029xxDD\n'
        '0029xxE0\n'
        '0029xx50\n'
        '0029xx55\n'
        '0029xx01\n'
        '0029xx02\n'
        '0029xx03\n'
        '0029xx04\n'
        '0029xx06\n'
        '0029xx07\n'
        '0029xx08\n'
        '0029xx0A\n'
        '0029xx0B\n'
        '0029xx0C\n'
        '0029xx0D\n'
        '0029xx0F\n'
        '0029xx10\n'
        '0029xx14\n'
        '0029xx15\n'
        '0029xx16\n'
        '0029xx17\n'
        '0029xx1A\n'
        '0029xx1D\n'
        '0029xx1F\n'
        '0029xx20\n'
        '0029xx21\n'
        '0029xx23\n'
        '0029xx24\n'
        '0029xx2A\n'
        '0029xx2B\n'
        '0029xx2C\n'
        '0029xx2D\n'
        '0029xx2E\n'
        '0029xx2F\n'
        '0029xx32\n'
        '0029xx34\n'
        '0029xx35\n'
        '0029xx36\n'
        '0029xx37\n'
        '0029xx38\n'
        '0029xx39\n'
        '0029xx3D\n'
        '0029xx43\n'
        '0029xx44\n'
        '0029xx48\n'
        '0029xx4F\n'
        '0029xx5C\n'
        '0029xx5D\n'
        '0029xx5E\n'
        '0029xx5F\n'
        '0029xx63\n'
        '0029xx65\n'
        '0029xx66\n'
        '0029xx67\n'
        '0029xx68\n'
        '0029xx69\n'
        '0029xx6D\n'
        '0019xx10\n'
        '0019xx11\n'
        '0019xx12\n'
        '0019xx13\n'
        '0019xx20\n'
        '0019xx00\n'
        '0019xx10\n'
        '0019xx11\n'
        '0019xx12\n'
        '0019xx20\n'
        '0019xx40\n'
        '0019xx50\n'
        '0029xx00\n'
        '0029xx01\n'
        '0029xx02\n'
        '0029xx0F\n'
        '0029xx10\n'
        '0029xx11\n'
        '0029xx12\n'
        '0029xx1F\n'
        '0029xx20\n'
        '0029xx21\n'
        '0029xx22\n'
        '0029xx2F\n'
        '0029xx30\n'
        '0029xx31\n'
        '0029xx32\n'
        '0029xx3F\n'
        '0073xx01\n'
        '0073xx02\n'
        '0073xx03\n'
        '0073xx04\n'
        '0073xx06\n'
        '0017xx00\n'
        '0017xx10\n'
        '0017xx20\n'
        '0017xxA0\n'
        '0017xxF0\n'
        '0019xx00\n'
        '0019xx01\n'
        '0019xx02\n'
        '0019xx10\n'
        '0019xx16\n'
        '0019xx18\n'
        '0019xx20\n'
        '0019xx28\n'
        '0019xx30\n'
        '0019xx34\n'
        '0019xx38\n'
        '0019xx40\n'
        '0019xx41\n'
        '0019xx50\n'
        '0019xx60\n'
        '0019xx68\n'
        '0019xx69\n'
        '0019xx70\n'
        '0019xx74\n'
        '0019xx75\n'
        '0019xx78\n'
        '0019xx79\n'
        '0019xx80\n'
        '0019xx81\n'
        '0019xx90\n'
        '0019xx91\n'
        '0019xx92\n'
        '0019xx93\n'
        '0019xx94\n'
        '0019xxA0\n'
        '0019xxA1\n'
        '0019xxA8\n'
        '0019xxB0\n'
        '0019xxB1\n'
        '0019xxF0\n'
        '0021xx00\n'
        '0021xx01\n'
        '0021xx02\n'
        '0021xx03\n'
        '0021xx10\n'
        '0021xx11\n'
        '0021xx20\n'
        '0021xx30\n'
        '0021xx31\n'
        '0021xx40\n'
        '0021xx41\n'
        '0021xx50\n'
        '0021xx51\n'
        '0021xx52\n'
        '0021xx60\n'
        '0021xx90\n'
        '0021xx91\n'
        '0021xx92\n'
        '0023xx00\n'
        '0023xx01\n'
        '0023xx02\n'
        '0023xx03\n'
        '0023xxF0\n'
        '0025xx00\n'
        '0025xx01\n'
        '0025xx02\n'
        '0025xx03\n'
        '0025xx04\n'
        '0025xx05\n'
        '0025xx06\n'
        '0025xx07\n'
        '0025xx08\n'
        '0025xx09\n'
        '0025xx0A\n'
        '0025xx20\n'
        '0025xx21\n'
        '0027xx00\n'
        '0027xx01\n'
        '0027xx10\n'
        '0027xx11\n'
        '0027xx12\n'
        '0027xx13\n'
        '0029xx00\n'
        '0029xx01\n'
        '0029xx02\n'
        '0029xx03\n'
        '0029xx04\n'
        '0029xx05\n'
        '0019xx20\n'
        '0023xx00\n'
        '0023xx01\n'
        '0023xx02\n'
        '0023xx03\n'
        '0023xx04\n'
        '0019xx00\n'
        '0019xx02\n'
        '0019xx04\n'
        '0019xx05\n'
        '0019xx06\n'
        '0019xx07\n'
        '0019xx08\n'
        '0021xx08\n'
        '0021xx09\n'
        '0021xx0A\n'
        '0021xx0B\n'
        '0021xx14\n'
        '0021xx15\n'
        '0021xx16\n'
        '0021xx17\n'
        '0021xx30\n'
        '0021xx31\n'
        '0021xx00\n'
        '0021xx01\n'
        '0021xx02\n'
        '0021xx03\n'
        '0021xx04\n'
        '0021xx05\n'
        '0021xx06\n'
        '0021xx07\n'
        '0021xx08\n'
        '0021xx09\n'
        '0021xx0A\n'
        '0021xx0B\n'
        '0021xx0C\n'
        '0021xx0D\n'
        '0021xx0E\n'
        '0021xx0F\n'
        '0021xx10\n'
        '0021xx11\n'
        '0021xx12\n'
        '0021xx13\n'
        '0021xx14\n'
        '0021xx15\n'
        '0021xx16\n'
        '0025xx00\n'
        '0025xx01\n'
        '0025xx02\n'
        '0025xx03\n'
        '0025xx04\n'
        '0025xx05\n'
        '0025xx06\n'
        '0025xx07\n'
        '0025xx08\n'
        '0025xx09\n'
        '0025xx0A\n'
        '0025xx0B\n'
        '0025xx0C\n'
        '0025xx0D\n'
        '0025xx0E\n'
        '0025xx0F\n'
        '0025xx10\n'
        '0025xx11\n'
        '0025xx12\n'
        '0025xx13\n'
        '0025xx14\n'
        '0025xx15\n'
        '0025xx16\n'
        '0025xx17\n'
        '0025xx18\n'
        '0025xx19\n'
        '0025xx1A\n'
        '0025xx1B\n'
        '0025xx1C\n'
        '0025xx1D\n'
        '0025xx30\n'
        '0025xx31\n'
        '0025xx32\n'
        '0025xx33\n'
        '0025xx34\n'
        '0017xx00\n'
        '0017xx01\n'
        '0029xx11\n'
        '0029xx12\n'
        '0029xx13\n'
        '0029xx14\n'
        '0029xx15\n'
        '0029xx16\n'
        '0029xx17\n'
        '0029xx18\n'
        '0029xx19\n'
        '0029xx20\n'
        '0029xx21\n'
        '0029xx22\n'
        '0029xx23\n'
        '0029xx24\n'
        '0029xx25\n'
        '0029xx26\n'
        '0029xx27\n'
        '0029xx28\n'
        '0029xx29\n'
        '0029xx30\n'
        '0029xx31\n'
        '0029xx32\n'
        '0029xx33\n'
        '0029xx34\n'
        '0029xx35\n'
        '0029xx36\n'
        '0029xx37\n'
        '0029xx38\n'
        '0029xx39\n'
        '0029xx40\n'
        '0029xx41\n'
        '0029xx42\n'
        '0029xx43\n'
        '0029xx44\n'
        '0029xx45\n'
        '0029xx00\n'
        '0029xx11\n'
        '0029xx12\n'
        '0029xx13\n'
        '0029xx14\n'
        '0029xx15\n'
        '0029xx16\n'
        '0029xx17\n'
        '0029xx18\n'
        '0029xx19\n'
        '0029xx20\n'
        '0029xx21\n'
        '0029xx22\n'
        '0029xx23\n'
        '0029xx24\n'
        '0029xx25\n'
        '0029xx26\n'
        '0029xx27\n'
        '0029xx28\n'
        '0029xx29\n'
        '0029xx11\n'
        '0029xx12\n'
        '0029xx13\n'
        '0029xx14\n'
        '0029xx15\n'
        '0029xx16\n'
        '0029xx17\n'
        '0029xx18\n'
        '0029xx19\n'
        '0029xx20\n'
        '0029xx21\n'
        '0029xx22\n'
        '0029xx23\n'
        '0029xx24\n'
        '0029xx25\n'
        '0029xx26\n'
        '0029xx27\n'
        '0029xx28\n'
        '0029xx29\n'
        '0029xx30\n'
        '0029xx31\n'
        '0029xx32\n'
        '0029xx33\n'
        '0029xx34\n'
        '0029xx41\n'
        '0029xx42\n'
        '0029xx43\n'
        '0029xx13\n'
        '0029xx14\n'
        '0029xx17\n'
        '0029xx18\n'
        '0029xx19\n'
        '0029xx1A\n'
        '0029xx1B\n'
        '0029xx1C\n'
        '0029xx1D\n'
        '0029xx1E\n'
        '0029xx21\n'
        '0029xx22\n'
        '0029xx23\n'
        '0029xx24\n'
        '0029xx25\n'
        '0029xx27\n'
        '0029xx28\n'
        '0029xx29\n'
        '0029xx30\n'
        '0029xx52\n'
        '0029xx53\n'
        '0029xx54\n'
        '0029xx55\n'
        '0029xx56\n'
        '0029xx57\n'
        '0029xx13\n'
        '0029xx14\n'
        '0029xx17\n'
        '0029xx18\n'
        '0029xx19\n'
        '0029xx1A\n'
        '0029xx1B\n'
        '0029xx1C\n'
        '0029xx1D\n'
        '0029xx1E\n'
        '0029xx27\n'
        '0029xx28\n'
        '0029xx30\n'
        '0029xx32\n'
        '0029xx34\n'
        '0029xx35\n'
        '0029xx36\n'
        'F001xx00\n'
        'F001xx01\n'
        'F001xx02\n'
        'F001xx03\n'
        'F001xx04\n'
        'F001xx05\n'
        'F001xx06\n'
        'F001xx07\n'
        'F001xx08\n'
        'F001xx09\n'
        'F001xx0A\n'
        'F001xx0B\n'
        'F001xx0C\n'
        'F001xx0D\n'
        'F001xx0E\n'
        'F001xx0F\n'
        'F001xx10\n'
        'F001xx11\n'
        'F001xx12\n'
        'F001xx13\n'
        'F001xx14\n'
        'F001xx15\n'
        'F001xx16\n'
        'F001xx17\n'
        'F001xx18\n'
        'F001xx19\n'
        'F001xx1A\n'
        'F001xx1B\n'
        'F001xx1C\n'
        'F001xx1D\n'
        '7EFFxx21\n'
        '7EFFxx2E\n'
        '0029xx08\n'
        '0029xx09\n'
        '0029xx10\n'
        '0029xx20\n'
        '0029xx31\n'
        '0029xx32\n'
        '0029xx33\n'
        '0029xx34\n'
        '0029xx08\n'
        '0029xx09\n'
        '0029xx10\n'
        '0029xx31\n'
        '0029xx32\n'
        '0029xx33\n'
        '0029xx34\n'
        '7015xx00\n'
        '0029xx08\n'
        '0029xx09\n'
        '0029xx10\n'
        '0029xx11\n'
        '0029xx12\n'
        '0029xx18\n'
        '0029xx19\n'
        '0029xx20\n'
        '0029xx31\n'
        '0029xx32\n'
        '0029xx33\n'
        '0029xx34\n'
        '0029xx08\n'
        '0029xx09\n'
        '0029xx10\n'
        '0029xx20\n'
        '7FE1xx10\n'
        '0009xx01\n'
        '0009xx02\n'
        '0009xx03\n'
        '0009xx04\n'
        '0011xx01\n'
        '0011xx02\n'
        '0019xx01\n'
        '0019xx02\n'
        '0021xx01\n'
        '0021xx02\n'
        '0021xx03\n'
        '7FF1xx01\n'
        '7FF1xx02\n'
        '7FF1xx03\n'
        '7FF1xx10\n'
        '7005xx00\n'
        '7005xx03\n'
        '7005xx04\n'
        '7005xx05\n'
        '7005xx06\n'
        '7005xx07\n'
        '7005xx08\n'
        '7005xx09\n'
        '7005xx0A\n'
        '7005xx0B\n'
        '7005xx0C\n'
        '7005xx0D\n'
        '7005xx0E\n'
        '7005xx0F\n'
        '7005xx10\n'
        '7005xx11\n'
        '7005xx12\n'
        '7005xx13\n'
        '7005xx14\n'
        '7005xx15\n'
        '7005xx16\n'
        '7005xx17\n'
        '7005xx18\n'
        '7005xx19\n'
        '7005xx1A\n'
        '7005xx1B\n'
        '7005xx1C\n'
        '7005xx1D\n'
        '7005xx1E\n'
        '7005xx1F\n'
        '7005xx20\n'
        '7005xx21\n'
        '7005xx22\n'
        '7005xx23\n'
        '7005xx24\n'
        '7005xx25\n'
        '7005xx26\n'
        '7005xx28\n'
        '7005xx29\n'
        '7005xx30\n'
        '7005xx35\n'
        '7005xx36\n'
        '7005xx37\n'
        '7005xx38\n'
        '7005xx39\n'
        '7005xx40\n'
        '7005xx41\n'
        '7005xx42\n'
        '7005xx43\n'
        '7005xx44\n'
        '7005xx45\n'
        '7005xx46\n'
        '7005xx47\n'
        '7005xx48\n'
        '7005xx49\n'
        '7005xxF1\n'
        '7005xxF2\n'
        '7005xxF3\n'
        '0019xx01\n'
        '0019xx02\n'
        '0019xx03\n'
        '0019xx04\n'
        '0019xx05\n'
        '0019xx06\n'
        '0019xx07\n'
        '0019xx08\n'
        '0019xx09\n'
        '0019xx0A\n'
        '0019xx0B\n'
        '0019xx0C\n'
        '0019xx0D\n'
        '0019xx0E\n'
        '7FF1xx01\n'
        '7FF1xx02\n'
        '7FF1xx03\n'
        '7FF1xx04\n'
        '7FF1xx05\n'
        '7FF1xx07\n'
        '7FF1xx08\n'
        '7FF1xx09\n'
        '7FF1xx0A\n'
        '7FF1xx0B\n'
        '7FF1xx0C\n'
        '7FF1xx0D\n'
        '00290089\n'
        '700Dxx00\n'
        '700Dxx01\n'
        '700Dxx02\n'
        '700Dxx03\n'
        '700Dxx04\n'
        '700Dxx05\n'
        '700Dxx06\n'
        '700Dxx07\n'
        '700Dxx08\n'
        '700Dxx09\n'
        '700Dxx0C\n'
        '700Dxx20\n'
        '700Dxx80\n'
        '700Dxx81\n'
        '700Dxx82\n'
        '700Dxx83\n'
        '700Dxx84\n'
        '700Dxx85\n'
        '700Dxx86\n'
        '700Dxx87\n'
        '700Dxx88\n'
        '700Dxx89\n'
        '700Dxx8A\n'
        '700Dxx8B\n'
        '700Dxx8C\n'
        '700Dxx8D\n'
        '700Dxx8E\n'
        '700Dxx8F\n'
        '700Dxx90\n'
        '700Dxx91\n'
        '00090002\n'
        '00110003\n'
        '00110004\n'
        '00110005\n'
        '00110006\n'
        '00110007\n'
        '00110008\n'
        '0011000C\n'
        '0011000E\n'
        '00190001\n'
        '00190002\n'
        '00190003\n'
        '00190004\n'
        '00190005\n'
        '00190006\n'
        '00190007\n'
        '00190008\n'
        '00190009\n'
        '0019000A\n'
        '0019000B\n'
        '0019000C\n'
        '0019000D\n'
        '0019000E\n'
        '0019000F\n'
        '00190010\n'
        '00190011\n'
        '00190012\n'
        '00190013\n'
        '00190014\n'
        '00190015\n'
        '00190016\n'
        '00190017\n'
        '00190018\n'
        '00190019\n'
        '0019001A\n'
        '0019001B\n'
        '0019001C\n'
        '0019001D\n'
        '0019001E\n'
        '0019001F\n'
        '00190020\n'
        '00190021\n'
        '00190022\n'
        '00190023\n'
        '00190024\n'
        '00190025\n'
        '00190026\n'
        '00190027\n'
        '00190028\n'
        '00190029\n'
        '0019002B\n'
        '0019002C\n'
        '0019002D\n'
        '0019002E\n'
        '0019002F\n'
        '00190030\n'
        '00190031\n'
        '00190032\n'
        '00190033\n'
        '00190034\n'
        '00190035\n'
        '00190036\n'
        '00190038\n'
        '0019003A\n'
        '0019003B\n'
        '0019003C\n'
        '0019003D\n'
        '0019003E\n'
        '0019003F\n'
        '00190042\n'
        '00190043\n'
        '00190044\n'
        '00190045\n'
        '00190046\n'
        '00190047\n'
        '00190048\n'
        '00190049\n'
        '0019004B\n'
        '0019004C\n'
        '0019004D\n'
        '0019004E\n'
        '0019004F\n'
        '00190050\n'
        '00190051\n'
        '00190052\n'
        '00190054\n'
        '00190055\n'
        '00190057\n'
        '00190058\n'
        '00190059\n'
        '0019005A\n'
        '0019005D\n'
        '0019005E\n'
        '0019005F\n'
        '00190060\n'
        '00190061\n'
        '00190062\n'
        '00190063\n'
        '00190064\n'
        '00190065\n'
        '00190069\n'
        '0019006A\n'
        '0019006B\n'
        '0019006D\n'
        '0019006E\n'
        '0019006F\n'
        '00190070\n'
        '00190071\n'
        '00190073\n'
        '00190075\n'
        '00190076\n'
        '00190078\n'
        '0019007B\n'
        '0019007C\n'
        '0019007D\n'
        '0019007E\n'
        '0019007F\n'
        '00190085\n'
        '00190086\n'
        '00190087\n'
        '00190088\n'
        '0019008A\n'
        '0019008C\n'
        '0019008D\n'
        '0019008E\n'
        '00190092\n'
        '00190093\n'
        '00190096\n'
        '0019009B\n'
        '0019009C\n'
        '001900A0\n'
        '001900A1\n'
        '001900A2\n'
        '001900A3\n'
        '001900A4\n'
        '001900A5\n'
        '001900A6\n'
        '001900A8\n'
        '001900A9\n'
        '001900AB\n'
        '001900AC\n'
        '001900AD\n'
        '001900AE\n'
        '001900AF\n'
        '001900B0\n'
        '001900B1\n'
        '001900B4\n'
        '001900B5\n'
        '001900B6\n'
        '001900B7\n'
        '001900BA\n'
        '001900BB\n'
        '001900BC\n'
        '001900BD\n'
        '001900BE\n'
        '001900C1\n'
        '001900C3\n'
        '001900C6\n'
        '001900C9\n'
        '001900CA\n'
        '001900CB\n'
        '001900CC\n'
        '001900CD\n'
        '001900CE\n'
        '001900CF\n'
        '001900D0\n'
        '001900D1\n'
        '001900D2\n'
        '001900D3\n'
        '001900D4\n'
        '001900D8\n'
        '001900D9\n'
        '001900DA\n'
        '001900DB\n'
        '001900DC\n'
        '001900E1\n'
        '001900E4\n'
        '001900E5\n'
        '001900E6\n'
        '001900E9\n'
        '001900EA\n'
        '001900EB\n'
        '001900EC\n'
        '001900EE\n'
        '001900EF\n'
        '001900F0\n'
        '001900F1\n'
        '001900F2\n'
        '001900F3\n'
        '001900F4\n'
        '001900F5\n'
        '001900F6\n'
        '001900F8\n'
        '001900F9\n'
        '001900FA\n'
        '001900FB\n'
        '001900FC\n'
        '001900FD\n'
        '001900FE\n'
        '001900FF\n'
        '00210002\n'
        '00210003\n'
        '00210004\n'
        '00210008\n'
        '00210009\n'
        '0021000A\n'
        '0021000B\n'
        '0021000C\n'
        '0021000D\n'
        '0021000F\n'
        '00210012\n'
        '00210014\n'
        '00210015\n'
        '00210016\n'
        '00210018\n'
        '0021001A\n'
        '0021001D\n'
        '0021001F\n'
        '00210022\n'
        '00210023\n'
        '00290001\n'
        '00290005\n'
        '00290006\n'
        '00290007\n'
        '0029001C\n'
        '00290021\n'
        '0029004E\n'
        '00290050\n'
        '00290051\n'
        '00290052\n'
        '00290054\n'
        '00290067\n'
        '00290068\n'
        '0029006E\n'
        '700D0010\n'
        '700D0011\n'
        '700D0012\n'
        '700D0013\n'
        '700D0014\n'
        '700D0015\n'
        '700D0016\n'
        '700D0017\n'
        '700D0018\n'
        '700D0019\n'
        '700D0080\n'
        'E2010002\n'
        'E3010000\n'
        'E4010000\n'
        'E4010001\n'
        'E4010002\n'
        'E4010003\n'
        'E4010004\n'
        'E4010005\n'
        'E4010007\n'
        'E4010008\n'
        'E4010012\n'
        'E4010013\n'
        'E4010020\n'
        'E4010021\n'
        'E4010022\n'
        'E4010023\n'
        'E4010024\n'
        'E4030000\n'
        'EE010000\n'
        'EE010001\n'
        'EE010002\n'
        '00190002\n'
        '00190003\n'
        '00190004\n'
        '00190008\n'
        '00190009\n'
        '0019000A\n'
        '0019000B\n'
        '0019000C\n'
        '00190019\n'
        '00190024\n'
        '00190025\n'
        '00190026\n'
        '00190028\n'
        '00190029\n'
        '0019002A\n'
        '0019002B\n'
        '0019002C\n'
        '0019002D\n'
        '0019002E\n'
        '00190030\n'
        '00190031\n'
        '00190032\n'
        '00190034\n'
        '00190035\n'
        '00190036\n'
        '00190037\n'
        '00190038\n'
        '00190039\n'
        '0019003A\n'
        '0019003C\n'
        '0019003E\n'
        '0019003F\n'
        '00190040\n'
        '00190041\n'
        '00190042\n'
        '00190043\n'
        '00190044\n'
        '00190046\n'
        '00190048\n'
        '00190049\n'
        '0019004C\n'
        '0019004D\n'
        '0019004E\n'
        '00190055\n'
        '00190057\n'
        '00190058\n'
        '00190059\n'
        '0019005C\n'
        '0019005D\n'
        '0019005F\n'
        '00190060\n'
        '00190061\n'
        '00190062\n'
        '00190063\n'
        '00190067\n'
        '00190068\n'
        '0019006C\n'
        '0019006D\n'
        '0019006E\n'
        '0019006F\n'
        '00190070\n'
        '00190071\n'
        '00190072\n'
        '00190073\n'
        '00190077\n'
        '00190078\n'
        '0019007A\n'
        '0019007C\n'
        '0019007D\n'
        '0019007E\n'
        '0019007F\n'
        '00190080\n'
        '00190083\n'
        '00190084\n'
        '00190087\n'
        '0019008A\n'
        '0019008B\n'
        '0019008C\n'
        '0019008F\n'
        '00190091\n'
        '00190092\n'
        '00190094\n'
        '0019009A\n'
        '0019009B\n'
        '0019009C\n'
        '0019009D\n'
        '0019009E\n'
        '0019009F\n'
        '001900A0\n'
        '001900A5\n'
        '001900A6\n'
        '001900A8\n'
        '001900AB\n'
        '001900AD\n'
        '001900AE\n'
        '001900B0\n'
        '001900B1\n'
        '001900B2\n'
        '001900B3\n'
        '001900B4\n'
        '001900B5\n'
        '001900B6\n'
        '001900B7\n'
        '001900B9\n'
        '001900BB\n'
        '001900BC\n'
        '001900BD\n'
        '001900BE\n'
        '001900BF\n'
        '001900C0\n'
        '001900C1\n'
        '001900C3\n'
        '001900C4\n'
        '001900CD\n'
        '001900E0\n'
        '001900E1\n'
        '001900E3\n'
        '001900E4\n'
        '001900E5\n'
        '001900E6\n'
        '001900F0\n'
        '001900F1\n'
        '001900F2\n'
        '001900F3\n'
        '001900F4\n'
        '001900F5\n'
        '001900F6\n'
        '001900F7\n'
        '001900F8\n'
        '001900F9\n'
        '001900FA\n'
        '001900FB\n'
        '001900FC\n'
        '001900FD\n'
        '001900FE\n'
        '001900FF\n'
        '00190000\n'
        '00190001\n'
        '00190002\n'
        '00190003\n'
        '00190004\n'
        '00190005\n'
        '00190006\n'
        '00190007\n'
        '00190008\n'
        '00190009\n'
        '0019000A\n'
        '0019000B\n'
        '0019000C\n'
        '0019000D\n'
        '0019000E\n'
        '00190010\n'
        '00190011\n'
        '00190012\n'
        '00190013\n'
        '00190014\n'
        '00190018\n'
        '00190028\n'
        '0019002A\n'
        '0019002B\n'
        '00190032\n'
        '00190034\n'
        '00190052\n'
        '00190076\n'
        '00190079\n'
        '00190080\n'
        '00190085\n'
        '00190086\n'
        '00190087\n'
        '00190088\n'
        '00190089\n'
        '0019008A\n'
        '0019008B\n'
        '0019008F\n'
        '00190093\n'
        '00190094\n'
        '00190095\n'
        '00190098\n'
        '00190099\n'
        '0019009A\n'
        '0019009B\n'
        '0019009C\n'
        '0019009D\n'
        '0019009E\n'
        '0019009F\n'
        '001900A0\n'
        '001900A1\n'
        '001900A2\n'
        '001900A3\n'
        '001900A4\n'
        '001900A5\n'
        '001900A6\n'
        '001900A7\n'
        '001900A8\n'
        '001900AA\n'
        '001900AB\n'
        '001900AC\n'
        '001900AD\n'
        '001900AE\n'
        '001900AF\n'
        '001900B3\n'
        '001900B4\n'
        '001900C2\n'
        '001900C3\n'
        '001900C4\n'
        '001900C5\n'
        '001900C6\n'
        '001900C7\n'
        '001900CD\n'
        '001900CE\n'
        '001900CF\n'
        '001900D1\n'
        '001900D2\n'
        '001900D3\n'
        '001900D4\n'
        '001900D5\n'
        '001900D6\n'
        '001900D7\n'
        '001900D8\n'
        '001900DE\n'
        '001900DF\n'
        '001900E0\n'
        '001900E1\n'
        '001900E2\n'
        '001900E3\n'
        '001900E4\n'
        '001900EB\n'
        '001900EC\n'
        '001900EF\n'
        '001900F0\n'
        '001900F1\n'
        '001900FA\n'
        '001900FC\n'
        '001900FD\n'
        '001900FE\n'
        '00190002\n'
        '00190003\n'
        '00190004\n'
        '00190005\n'
        '00190008\n'
        '00190009\n'
        '0019000A\n'
        '0019000B\n'
        '0019000C\n'
        '0019000F\n'
        '00190014\n'
        '00190019\n'
        '0019001B\n'
        '0019001F\n'
        '00190022\n'
        'E4030000\n'
        'E4030001\n'
        'E4030002\n'
        'E4030003\n'
        '0009xx00\n'
        '7019xx71\n'
        '7019xx72\n'
        '7019xx73\n'
        '7019xx74\n'
        '7019xx75\n'
        '7019xx76\n'
        '7019xx77\n'
        '7019xx78\n'
        '7019xx79\n'
        '7019xx7A\n'
        '7019xx7B\n'
        '7019xx7C\n'
        '7019xx7D\n'
        '7019xx7E\n'
        '7019xx7F\n'
        '7019xx80\n'
        '7019xx81\n'
        '7019xx82\n'
        '7019xx83\n'
        '7019xx84\n'
        '7019xx85\n'
        '7019xx86\n'
        '7079xx10\n'
        '7079xx21\n'
        '7079xx22\n'
        '7079xx23\n'
        '7079xx24\n'
        '7079xx25\n'
        '7079xx26\n'
        '7079xx27\n'
        '7079xx28\n'
        '7079xx29\n'
        '7079xx2A\n'
        '7079xx2B\n'
        '7079xx2C\n'
        '7079xx2D\n'
        '7079xx2E\n'
        '7079xx2F\n'
        '7079xx30\n'
        '7079xx31\n'
        '7079xx32\n'
        '7079xx33\n'
        '7079xx34\n'
        '7079xx35\n'
        '7079xx36\n'
        '7079xx37\n'
        '7079xx38\n'
        '7079xx39\n'
        '7079xx3A\n'
        '7079xx3B\n'
        '7079xx3C\n'
        '7079xx3D\n'
        '7079xx3E\n'
        '7079xx3F\n'
        '7079xx40\n'
        '7079xx41\n'
        '7079xx42\n'
        '7079xx43\n'
        '7079xx44\n'
        '7079xx45\n'
        '7079xx46\n'
        '7079xx47\n'
        '7079xx48\n'
        '7079xx49\n'
        '7079xx4A\n'
        '7079xx4B\n'
        '7079xx4C\n'
        '7079xx4D\n'
        '7079xx4E\n'
        '7079xx4F\n'
        '7079xx50\n'
        '7079xx51\n'
        '7079xx52\n'
        '7079xx53\n'
        '7079xx54\n'
        '7079xx55\n'
        '7079xx56\n'
        '7079xx57\n'
        '7079xx58\n'
        '7079xx59\n'
        '7079xx5A\n'
        '7079xx5B\n'
        '7079xx5C\n'
        '7079xx5D\n'
        '7079xx5E\n'
        '7079xx5F\n'
        '7079xx60\n'
        '7079xx61\n'
        '7079xx62\n'
        '7079xx63\n'
        '7079xx64\n'
        '7079xx65\n'
        '7079xx66\n'
        '7079xx67\n'
        '7079xx68\n'
        '7079xx69\n'
        '7079xx6A\n'
        '7079xx6B\n'
        '7079xx6C\n'
        '7079xx6D\n'
        '7079xx6E\n'
        '7079xx6F\n'
        '7079xx70\n'
        '7079xx71\n'
        '7079xx72\n'
        '7079xx73\n'
        '7079xx74\n'
        '7079xx75\n'
        '7079xx76\n'
        '7079xx77\n'
        '7079xx78\n'
        '7079xx79\n'
        '7079xx7B\n'
        '7079xx80\n'
        '7079xx81\n'
        '7079xx82\n'
        '7015xx10\n'
        '7015xx60\n'
        '7FDD0042\n'
        '7FDD0097\n'
        '0011xx01\n'
        '0011xx02\n'
        '0011xx03\n'
        '0011xx04\n'
        '0057xx10\n'
        '0057xx20\n'
        '0057xx30\n'
        '0057xx40\n'
        '0057xx41\n'
        '0057xx42\n'
        '0057xx43\n'
        '0057xx44\n'
        '0059xx40\n'
        '0059xx41\n'
        '0059xx42\n'
        '0059xx43\n'
        '0059xx50\n'
        '0059xx51\n'
        '0059xx60\n'
        '0059xx61\n'
        '0059xx70\n'
        '0059xx10\n'
        '0055xx30\n'
        '0055xx65\n'
        '0055xx10\n'
        '0055xx20\n'
        '0055xx30\n'
        '0055xx51\n'
        '0055xx65\n'
        '3253xx00\n'
        '3253xx01\n'
        '3253xx02\n'
        '0065xx93\n'
        '5653xx10\n'
        '5653xx11\n'
        '5653xx12\n'
        '5653xx13\n'
        '5653xx14\n'
        '5653xx15\n'
        '5653xx16\n'
        '5653xx17\n'
        '5653xx18\n'
        '5653xx19\n'
        '5653xx22\n'
        '5653xx23\n'
        '1135xx00\n'
        '1135xx01\n'
        '1135xx02\n'
        '1135xx03\n'
        '1135xx04\n'
        '1135xx05\n'
        '1135xx06\n'
        '1135xx07\n'
        '1135xx08\n'
        '1135xx09\n'
        '1135xx10\n'
        '1135xx11\n'
        '1135xx12\n'
        '1135xx13\n'
        '0009xx01\n'
        '0009xx02\n'
        '0009xx03\n'
        '0019xx01\n'
        '0019xx03\n'
        '0019xx04\n'
        '0019xx05\n'
        '0019xx06\n'
        '0019xx07\n'
        '0019xx08\n'
        '0019xx09\n'
        '0019xx0B\n'
        '0019xx0C\n'
        '0019xx0D\n'
        '0019xx0E\n'
        '0019xx0F\n'
        '0021xx01\n'
        '0021xx02\n'
        '0021xx07\n'
        '0021xx08\n'
        '0021xx09\n'
        '0021xx0A\n'
        '0021xx0C\n'
        '0021xx0D\n'
        '0021xx0E\n'
        '0021xx0F\n'
        '0021xx10\n'
        '0021xx11\n'
        '0029xx01\n'
        '0029xx02\n'
        '0029xx03\n'
        '0029xx04\n'
        '0029xx05\n'
        '0029xx06\n'
        '0029xx07\n'
        '0029xx08\n'
        '0029xx0B\n'
        '0029xx0C\n'
        '0029xx0D\n'
        '0029xx0E\n'
        '0029xx0F\n'
        '0029xx10\n'
        '0041xx01\n'
        '7FDD0013\n'
        '7FDB0012\n'
        '7FDB0053\n'
        '7FDB0054\n'
        '7FDB0055\n'
        '3119xx10\n'
        '3119xx20\n'
        '3119xx30\n'
        '3119xx40\n'
        '3119xx50\n'
        '3119xx60\n'
        '3117xx10\n'
        '3117xx20\n'
        '3117xx30\n'
        '3117xx40\n'
        '3117xx50\n'
        '3117xx60\n'
        '3115xx01\n'
        '3115xx02\n'
        '3115xx03\n'
        '0021xxAE\n'
    ),
    vrs=(
        'AE', 'AT', 'CS', 'DA', 'DS', 'DT', 'FD', 'FL',
        'IS', 'LO', 'LT', 'OB', 'OB or OW', 'OF', 'OW', 'PN',
        'SH', 'SL', 'SQ', 'SS', 'ST', 'TM', 'UI', 'UL',
        'UN', 'US', 'US or SS', 'UT',
    ),
    vr_indexes=(
        b"\x19\x19\x14\x14\x14\x14\x02\x02\x14\x04\x08\x0a\x14\x14\x14\x09\x09\x09\x09\x09\x0b\x19\x17\x08"
        b"\x16\x19\x02\x08\x08\x18\x18\x18\x18\x18\x18\x0a\x0a\x08\x08\x08\x08\x08\x18\x08\x18\x08\x08\x0a"
        b"\x18\x08\x19\x19\x17\x17\x08\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18"
        b"\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18"
        b"\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18"
        b"\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18"
        b"\x18\x18\x18\x18\x18\x18\x08\x09\x19\x08\x0b\x19\x08\x0b\x10\x09\x19\x19\x19\x19\x19\x19\x09\x09"
        b"\x09\x09\x09\x10\x09\x09\x14\x09\x09\x09\x09\x19\x10\x10\x19\x19\x14\x14\x19\x02\x02\x17\x12\x12"
        b"\x12\x12\x12\x07\x06\x06\x06\x06\x10\x12\x12\x07\x09\x09\x09\x14\x09\x14\x14\x14\x19\x19\x10\x19"
        b"\x19\x19\x19\x10\x02\x10\x19\x19\x10\x02\x02\x02\x08\x08\x04\x06\x04\x02\x06\x02\x04\x11\x11\x13"
        b"\x19\x11\x04\x04\x06\x12\x12\x02\x04\x02\x08\x08\x02\x02\x02\x02\x02\x02\x04\x04\x04\x02\x04\x04"
        b"\x04\x0a\x02\x16\x19\x06\x02\x12\x10\x0f\x0f\x03\x15\x03\x15\x19\x02\x16\x19\x02\x12\x10\x0f\x0f"
        b"\x03\x15\x03\x15\x19\x17\x16\x19\x19\x11\x09\x04\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18"
        b"\x18\x18\x18\x18\x18\x17\x17\x17\x04\x04\x09\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18"
        b"\x18\x18\x18\x12\x02\x04\x04\x08\x02\x02\x19\x19\x19\x19\x10\x10\x10\x02\x08\x17\x12\x09\x17\x06"
        b"\x19\x19\x19\x19\x11\x11\x11\x11\x09\x02\x05\x05\x02\x06\x09\x09\x09\x09\x09\x11\x09\x09\x11\x11"
        b"\x14\x08\x08\x08\x09\x09\x02\x09\x09\x02\x09\x09\x02\x02\x02\x02\x02\x02\x05\x01\x14\x10\x02\x02"
        b"\x02\x02\x17\x09\x09\x03\x15\x02\x02\x02\x02\x09\x09\x03\x15\x09\x16\x02\x00\x19\x09\x09\x16\x12"
        b"\x09\x09\x09\x09\x09\x09\x02\x02\x02\x02\x12\x09\x16\x10\x10\x08\x02\x02\x02\x16\x02\x01\x16\x02"
        b"\x04\x16\x16\x19\x02\x10\x0f\x03\x15\x12\x0f\x03\x15\x09\x19\x12\x14\x14\x02\x10\x10\x09\x10\x10"
        b"\x09\x10\x10\x09\x10\x10\x09\x16\x16\x02\x02\x02\x12\x09\x0f\x09\x10\x10\x10\x10\x10\x09\x14\x09"
        b"\x10\x09\x09\x16\x16\x09\x09\x09\x09\x09\x09\x0a\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09"
        b"\x09\x03\x09\x00\x09\x10\x09\x12\x14\x03\x15\x00\x10\x00\x10\x09\x18\x18\x09\x09\x09\x09\x09\x09"
        b"\x18\x18\x18\x12\x08\x12\x1b\x0b\x08\x09\x0b\x04\x02\x0a\x04\x0a\x0a\x08\x08\x08\x0a\x18\x18\x18"
        b"\x12\x09\x0b\x04\x04\x02\x10\x10\x19\x12\x19\x19\x17\x10\x13\x19\x17\x11\x19\x11\x07\x11\x07\x19"
        b"\x07\x07\x07\x19\x11\x11\x11\x19\x11\x19\x11\x19\x11\x07\x11\x19\x11\x19\x11\x11\x11\x19\x11\x11"
        b"\x10\x11\x10\x11\x11\x19\x07\x17\x0d\x07\x11\x11\x11\x12\x11\x11\x11\x11\x11\x11\x11\x11\x19\x19"
        b"\x11\x13\x19\x07\x19\x19\x19\x19\x19\x19\x11\x11\x09\x19\x19\x07\x07\x07\x11\x07\x07\x11\x07\x19"
        b"\x19\x19\x07\x11\x11\x11\x07\x11\x09\x09\x09\x09\x09\x09\x09\x07\x07\x11\x11\x07\x11\x07\x09\x07"
        b"\x11\x17\x15\x11\x11\x07\x19\x07\x11\x11\x04\x11\x11\x07\x07\x11\x07\x11\x07\x19\x07\x07\x11\x11"
        b"\x11\x11\x11\x11\x07\x07\x07\x07\x11\x11\x11\x11\x07\x11\x09\x17\x17\x11\x11\x11\x19\x11\x11\x11"
        b"\x11\x19\x12\x19\x11\x11\x11\x11\x12\x12\x11\x16\x11\x19\x07\x07\x11\x07\x07\x11\x06\x11\x16\x19"
        b"\x11\x07\x17\x07\x07\x11\x11\x11\x11\x19\x04\x04\x04\x19\x19\x07\x19\x04\x12\x07\x07\x19\x08\x19"
        b"\x19\x13\x11\x12\x07\x07\x07\x11\x11\x09\x09\x09\x09\x06\x13\x0b\x04\x19\x19\x07\x11\x07\x09\x0a"
        b"\x13\x0b\x04\x04\x19\x10\x19\x19\x19\x19\x19\x0b\x07\x07\x07\x0b\x12\x12\x09\x10\x0b\x12\x19\x0b"
        b"\x19\x0b\x11\x11\x11\x10\x11\x11\x11\x12\x07\x11\x11\x11\x11\x11\x07\x07\x11\x11\x11\x11\x11\x11"
        b"\x07\x11\x07\x11\x11\x07\x07\x11\x07\x16\x19\x19\x11\x11\x11\x07\x0a\x0a\x11\x11\x11\x09\x07\x19"
        b"\x19\x11\x19\x07\x11\x07\x07\x11\x11\x11\x11\x11\x11\x11\x10\x10\x07\x11\x07\x07\x07\x11\x07\x11"
        b"\x07\x11\x11\x11\x07\x07\x11\x19\x11\x11\x11\x07\x11\x19\x07\x11\x11\x11\x11\x11\x11\x19\x19\x11"
        b"\x11\x11\x07\x11\x19\x19\x19\x07\x11\x19\x19\x07\x11\x11\x07\x11\x11\x19\x11\x07\x11\x11\x07\x11"
        b"\x04\x12\x12\x11\x07\x11\x11\x12\x11\x11\x11\x11\x11\x07\x07\x11\x11\x11\x11\x11\x11\x11\x11\x10"
        b"\x07\x17\x17\x11\x11\x11\x17\x12\x19\x11\x11\x11\x07\x07\x17\x04\x04\x12\x10\x11\x07\x0b\x12\x06"
        b"\x09\x12\x19\x11\x19\x19\x11\x16\x16\x07\x07\x09\x04\x08\x04\x19\x07\x07\x07\x07\x07\x07\x07\x07"
        b"\x07\x07\x07\x07\x07\x07\x07\x07\x07\x06\x19\x07\x11\x11\x11\x07\x09\x17\x07\x07\x19\x13\x19\x07"
        b"\x07\x19\x19\x19\x19\x07\x07\x15\x19\x19\x19\x04\x09\x09\x0a\x07\x07\x11\x11\x19\x11\x19\x11\x11"
        b"\x12\x06\x06\x06\x10\x10\x19\x19\x19\x11\x10\x0b\x0b\x0b\x17\x17\x12\x02\x08\x08\x08\x08\x08\x08"
        b"\x17\x08\x12\x19\x19\x07\x0b\x0b\x0b\x0b\x0b\x0b\x18\x18\x18\x12\x18\x0a\x09\x09\x09\x09\x09\x09"
        b"\x09\x09\x09\x09\x0a\x12\x08\x08\x08\x08\x09\x08\x12\x08\x08\x08\x08\x08\x02\x0b\x18\x04\x18\x04"
        b"\x18\x18\x18\x09\x08\x08\x18\x08\x19\x19\x0b\x0a\x0a\x0a\x09\x04\x14\x08\x08\x14\x14\x14\x09\x10"
        b"\x0a\x08\x08\x08\x09\x09\x09\x09\x09\x04\x09\x09\x09\x04\x04\x04\x03\x04\x04\x04\x04\x04\x04\x04"
        b"\x04\x04\x09\x09\x09\x08\x08\x08\x04\x04\x12\x19\x19\x09\x09\x14\x08\x08\x04\x04\x04\x0a\x0a\x0a"
        b"\x04\x04\x04\x02\x02\x02\x14\x14\x10\x08\x04\x02\x08\x02\x02\x08\x08\x08\x08\x04\x02\x08\x08\x04"
        b"\x10\x04\x04\x04\x04\x04\x04\x04\x04\x08\x09\x09\x09\x09\x18\x12\x12\x0b\x0b\x0e\x0b\x18\x18\x04"
        b"\x04\x08\x04\x04\x19\x08\x08\x08\x02\x0b\x04\x04\x04\x02\x02\x04\x16\x02\x19\x04\x12\x02\x10\x04"
        b"\x09\x08\x04\x10\x02\x09\x02\x10\x09\x08\x08\x09\x16\x0b\x0b\x0b\x18\x16\x02\x0b\x14\x08\x18\x02"
        b"\x02\x02\x04\x04\x07\x06\x04\x04\x02\x04\x09\x08\x04\x10\x10\x10\x10\x02\x02\x02\x02\x04\x04\x04"
        b"\x04\x19\x02\x04\x04\x07\x04\x04\x04\x19\x02\x04\x02\x04\x09\x09\x02\x10\x09\x0e\x08\x07\x10\x04"
        b"\x10\x10\x10\x10\x09\x10\x12\x13\x07\x07\x12\x13\x07\x07\x19\x07\x07\x10\x07\x19\x08\x18\x18\x08"
        b"\x08\x0b\x0e\x0e\x0e\x0e\x0e\x0e\x0e\x0e\x0e\x0e\x0e\x0e\x0e\x16\x0e\x0e\x0e\x0e\x0e\x0e\x0e\x0e"
        b"\x0e\x0e\x0e\x0e\x0e\x0e\x0e\x0e\x09\x04\x04\x08\x08\x10\x04\x04\x09\x04\x04\x08\x04\x04\x04\x10"
        b"\x04\x04\x10\x04\x10\x04\x04\x04\x17\x17\x17\x17\x19\x04\x0e\x0b\x19\x09\x02\x07\x17\x09\x07\x12"
        b"\x07\x07\x02\x02\x00\x02\x08\x19\x19\x02\x09\x17\x02\x09\x02\x02\x02\x09\x10\x04\x10\x0a\x12\x12"
        b"\x08\x08\x02\x02\x02\x12\x10\x12\x10\x19\x07\x12\x02\x0b\x10\x12\x05\x09\x09\x17\x17\x17\x04\x04"
        b"\x11\x02\x02\x17\x17\x04\x17\x07\x19\x09\x17\x17\x09\x17\x17\x17\x09\x09\x09\x09\x09\x09\x09\x09"
        b"\x09\x08\x0b\x08\x17\x08\x08\x08\x08\x0b\x08\x08\x08\x08\x08\x12\x06\x06\x09\x09\x09\x09\x09\x09"
        b"\x09\x09\x09\x09\x09\x02\x02\x06\x02\x02\x06\x06\x06\x08\x06\x06\x02\x02\x08\x03\x02\x09\x09\x0a"
        b"\x10\x0e\x0e\x17\x17\x0e\x02\x09\x14\x10\x02\x14\x09\x09\x09\x02\x02\x10\x08\x08\x08\x08\x10\x10"
        b"\x12\x02\x02\x02\x02\x08\x02\x08\x0b\x02\x12\x12\x12\x19\x19\x19\x19\x02\x19\x19\x19\x19\x19\x13"
        b"\x19\x13\x13\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x02\x19\x19\x19\x19\x19\x19\x19\x19\x19"
        b"\x19\x19\x19\x19\x19\x19\x19\x02\x19\x13\x19\x13\x12\x12\x12\x12\x12\x12\x12\x12\x08\x02\x02\x1a"
        b"\x02\x02\x02\x19\x02\x02\x0f\x09\x02\x08\x02\x02\x02\x0e\x02\x02\x02\x11\x10\x02\x02\x18\x12\x0b"
        b"\x09\x09\x09\x09\x09\x09\x04\x08\x08\x10\x10\x09\x10\x10\x10\x10\x12\x08\x17\x17\x17\x08\x0a\x09"
        b"\x16\x16\x16\x17\x17\x17\x17\x17\x17\x19\x19\x19\x02\x19\x19\x19\x19\x16\x16\x09\x14\x02\x19\x19"
        b"\x12\x09\x13\x07\x19\x13\x19\x02\x02\x07\x07\x07\x07\x07\x07\x04\x04\x07\x02\x04\x04\x02\x02\x19"
        b"\x07\x04\x19\x19\x19\x19\x19\x19\x08\x09\x0a\x11\x04\x04\x0a\x18\x19\x04\x13\x13\x13\x13\x13\x13"
        b"\x13\x09\x04\x09\x04\x04\x04\x04\x04\x04\x13\x11\x04\x04\x04\x11\x19\x04\x04\x13\x08\x0a\x18\x18"
        b"\x18\x13\x13\x13\x13\x04\x13\x19\x19\x13\x11\x13\x18\x13\x13\x07\x19\x11\x11\x11\x11\x11\x13\x13"
        b"\x13\x13\x04\x04\x04\x04\x04\x04\x13\x04\x13\x19\x04\x04\x13\x19\x04\x13\x13\x13\x04\x13\x13\x04"
        b"\x11\x04\x13\x13\x13\x11\x13\x19\x13\x09\x05\x09\x13\x13\x13\x11\x17\x13\x04\x04\x04\x04\x04\x04"
        b"\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x13\x13\x13\x13\x13"
        b"\x13\x13\x13\x13\x13\x13\x13\x13\x13\x13\x13\x10\x13\x10\x19\x13\x13\x13\x13\x04\x13\x04\x13\x13"
        b"\x04\x04\x04\x04\x04\x0a\x0a\x08\x19\x04\x04\x04\x19\x18\x0a\x13\x0a\x0a\x04\x09\x09\x09\x09\x09"
        b"\x19\x09\x09\x09\x09\x19\x04\x04\x04\x04\x04\x04\x04\x19\x04\x04\x19\x04\x19\x19\x09\x09\x09\x09"
        b"\x09\x09\x09\x09\x09\x09\x19\x09\x09\x09\x09\x19\x09\x09\x04\x04\x04\x09\x04\x19\x04\x04\x19\x04"
        b"\x19\x19\x09\x09\x09\x09\x09\x09\x19\x12\x17\x17\x17\x19\x19\x11\x04\x04\x19\x04\x04\x11\x04\x04"
        b"\x04\x04\x08\x08\x09\x08\x12\x04\x19\x19\x09\x02\x03\x15\x02\x08\x19\x12\x04\x04\x09\x12\x19\x19"
        b"\x09\x09\x09\x11\x11\x11\x12\x04\x04\x04\x04\x0b\x0b\x0b\x0b\x0b\x09\x04\x04\x04\x04\x09\x19\x19"
        b"\x0b\x0b\x09\x09\x0b\x0b\x0b\x0a\x08\x03\x15\x09\x02\x08\x03\x15\x09\x02\x16\x16\x08\x08\x03\x15"
        b"\x09\x02\x0b\x16\x16\x08\x09\x18\x12\x02\x07\x02\x02\x07\x19\x02\x02\x14\x02\x07\x04\x04\x08\x12"
        b"\x12\x08\x15\x08\x04\x02\x04\x04\x04\x04\x04\x04\x04\x04\x08\x04\x04\x04\x04\x04\x08\x04\x12\x04"
        b"\x04\x04\x04\x04\x04\x08\x04\x04\x04\x04\x04\x04\x02\x04\x04\x04\x04\x04\x08\x04\x04\x08\x08\x08"
        b"\x08\x08\x08\x08\x08\x08\x08\x17\x02\x02\x04\x07\x07\x07\x09\x08\x08\x04\x04\x04\x04\x02\x04\x04"
        b"\x04\x04\x04\x04\x04\x04\x02\x19\x19\x04\x04\x04\x02\x17\x04\x02\x08\x02\x04\x04\x08\x08\x08\x16"
        b"\x16\x16\x04\x19\x02\x04\x07\x03\x15\x19\x02\x19\x19\x19\x19\x19\x07\x09\x09\x08\x04\x02\x02\x02"
        b"\x02\x04\x04\x04\x04\x02\x07\x02\x04\x04\x04\x04\x04\x04\x02\x02\x04\x08\x04\x04\x02\x08\x04\x04"
        b"\x09\x04\x04\x09\x09\x09\x07\x07\x02\x02\x07\x02\x07\x04\x08\x07\x02\x02\x02\x08\x07\x07\x09\x04"
        b"\x02\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x16\x08\x02\x02\x08\x04\x08\x08\x08\x04"
        b"\x04\x19\x02\x04\x07\x03\x15\x19\x02\x19\x19\x19\x19\x19\x07\x09\x09\x08\x04\x02\x02\x04\x04\x04"
        b"\x04\x02\x04\x04\x04\x04\x04\x02\x02\x04\x08\x04\x02\x08\x04\x09\x08\x07\x02\x02\x02\x08\x07\x07"
        b"\x09\x04\x09\x08\x02\x19\x02\x02\x04\x04\x04\x08\x04\x08\x08\x0f\x0f\x02\x08\x16\x08\x07\x07\x07"
        b"\x08\x07\x08\x07\x07\x07\x08\x07\x08\x09\x19\x10\x10\x02\x19\x04\x08\x08\x08\x04\x08\x04\x04\x09"
        b"\x09\x11\x07\x11\x0a\x09\x11\x11\x11\x07\x09\x18\x0a\x0a\x13\x02\x16\x02\x16\x04\x07\x07\x11\x11"
        b"\x0a\x0a\x16\x16\x04\x0a\x02\x04\x18\x18\x18\x18\x08\x08\x04\x04\x04\x04\x04\x11\x02\x11\x08\x09"
        b"\x08\x02\x09\x04\x10\x09\x11\x11\x16\x09\x11\x10\x11\x11\x11\x11\x11\x11\x11\x11\x09\x09\x11\x06"
        b"\x11\x09\x06\x11\x11\x11\x11\x11\x11\x0f\x11\x03\x15\x11\x0a\x11\x11\x11\x09\x09\x08\x09\x11\x10"
        b"\x11\x11\x11\x11\x06\x11\x11\x11\x11\x11\x11\x04\x04\x11\x11\x11\x11\x11\x11\x11\x06\x06\x06\x11"
        b"\x11\x09\x09\x09\x09\x09\x09\x09\x0a\x11\x11\x11\x06\x06\x11\x11\x11\x09\x11\x06\x11\x06\x06\x11"
        b"\x09\x06\x06\x06\x11\x06\x06\x06\x09\x10\x11\x11\x11\x11\x11\x06\x16\x11\x11\x11\x11\x06\x06\x06"
        b"\x11\x11\x11\x10\x10\x10\x10\x10\x11\x06\x10\x06\x06\x06\x11\x11\x11\x11\x06\x11\x11\x11\x11\x06"
        b"\x11\x17\x12\x11\x06\x11\x11\x06\x06\x06\x06\x11\x11\x06\x06\x06\x06\x09\x11\x11\x0a\x11\x11\x11"
        b"\x11\x11\x11\x11\x17\x12\x12\x02\x11\x09\x09\x10\x10\x17\x17\x09\x09\x11\x06\x0b\x0a\x0a\x0a\x0a"
        b"\x0a\x17\x17\x17\x17\x0b\x06\x12\x12\x12\x12\x12\x12\x12\x12\x11\x09\x11\x11\x09\x09\x11\x11\x09"
        b"\x09\x09\x11\x11\x11\x11\x09\x11\x11\x09\x11\x11\x11\x06\x06\x11\x11\x09\x11\x11\x11\x11\x09\x11"
        b"\x11\x06\x06\x09\x09\x09\x09\x11\x17\x09\x09\x09\x06\x11\x09\x09\x10\x10\x09\x11\x09\x11\x11\x09"
        b"\x09\x09\x0a\x11\x11\x11\x11\x11\x11\x11\x09\x11\x19\x11\x06\x11\x06\x11\x11\x06\x11\x11\x11\x11"
        b"\x09\x18\x18\x13\x07\x13\x13\x13\x02\x07\x13\x13\x07\x07\x13\x13\x07\x07\x13\x13\x13\x13\x13\x13"
        b"\x13\x13\x13\x13\x13\x13\x13\x13\x13\x13\x13\x13\x13\x02\x02\x07\x02\x02\x02\x02\x02\x02\x09\x08"
        b"\x08\x14\x06\x06\x02\x06\x06\x02\x04\x04\x08\x09\x09\x10\x10\x0a\x19\x19\x11\x10\x10\x10\x0a\x16"
        b"\x10\x17\x10\x11\x09\x11\x13\x11\x13\x11\x11\x13\x10\x13\x13\x11\x13\x11\x10\x07\x07\x07\x07\x07"
        b"\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x10\x10\x10\x10\x07\x07\x07\x11\x11\x11\x11\x11\x13\x11"
        b"\x11\x09\x11\x04\x04\x11\x10\x10\x13\x11\x11\x11\x11\x11\x13\x11\x11\x13\x10\x17\x17\x17\x0e\x0e"
        b"\x0e\x14\x0b\x17\x09\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x09\x13\x13\x13\x13\x13\x13\x13"
        b"\x13\x13\x13\x04\x04\x04\x04\x04\x19\x19\x13\x13\x13\x13\x13\x04\x04\x13\x11\x13\x13\x13\x04\x11"
        b"\x04\x13\x13\x19\x10\x0b\x0b\x0b\x13\x13\x10\x10\x13\x13\x04\x13\x07\x08\x17\x17\x17\x07\x08\x07"
        b"\x07\x11\x11\x11\x11\x11\x11\x11\x11\x13\x11\x13\x07\x07\x08\x16\x10\x10\x02\x19\x19\x19\x19\x19"
        b"\x19\x19\x08\x08\x10\x04\x09\x14\x16\x19\x19\x19\x19\x10\x10\x19\x19\x07\x07\x19\x09\x04\x09\x09"
        b"\x09\x04\x09\x1b\x0b\x1b\x16\x09\x02\x0b\x04\x04\x04\x04\x09\x04\x09\x04\x04\x09\x02\x09\x16\x09"
        b"\x08\x04\x0b\x0b\x0b\x0b\x12\x12\x04\x02\x09\x08\x11\x07\x16\x10\x16\x10\x10\x10\x16\x19\x19\x19"
        b"\x19\x19\x16\x09\x14\x0b\x07\x19\x07\x07\x0b\x0b\x0b\x0b\x0b\x0b\x07\x07\x07\x0b\x0b\x09\x13\x09"
        b"\x09\x10\x10\x05\x11\x16\x10\x10\x16\x10\x10\x05\x05\x14\x09\x09\x09\x16\x09\x10\x11\x11\x11\x11"
        b"\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x07\x11\x11\x11\x11\x11\x11\x11\x11"
        b"\x11\x11\x11\x11\x09\x09\x07\x05\x07\x05\x07\x05\x10\x07\x07\x11\x07\x05\x10\x07\x11\x07\x05\x10"
        b"\x07\x11\x07\x11\x11\x11\x11\x11\x11\x11\x11\x11\x16\x16\x16\x16\x11\x09\x16\x16\x16\x09\x10\x10"
        b"\x14\x11\x11\x11\x07\x07\x05\x11\x07\x11\x05\x11\x11\x11\x11\x06\x06\x11\x11\x11\x11\x11\x11\x10"
        b"\x10\x05\x11\x11\x11\x04\x11\x11\x16\x11\x07\x11\x07\x11\x11\x07\x07\x11\x11\x07\x11\x07\x11\x07"
        b"\x07\x11\x11\x11\x16\x16\x16\x16\x07\x07\x16\x11\x07\x11\x07\x07\x07\x11\x10\x10\x11\x07\x0b\x11"
        b"\x11\x07\x07\x16\x16\x07\x11\x11\x07\x11\x11\x07\x11\x07\x11\x07\x11\x07\x11\x07\x11\x11\x07\x11"
        b"\x11\x07\x07\x11\x16\x16\x16\x07\x07\x07\x07\x07\x07\x09\x16\x11\x09\x07\x07\x07\x11\x11\x14\x11"
        b"\x07\x19\x19\x19\x19\x11\x11\x07\x14\x07\x07\x07\x11\x07\x11\x07\x11\x16\x12\x16\x16\x10\x10\x09"
        b"\x05\x11\x07\x07\x07\x07\x07\x11\x0b\x11\x09\x11\x11\x11\x11\x11\x0b\x12\x16\x16\x10\x10\x11\x09"
        b"\x10\x09\x09\x11\x07\x07\x07\x07\x11\x11\x0b\x11\x09\x16\x10\x10\x05\x09\x11\x14\x11\x09\x05\x09"
        b"\x10\x11\x16\x10\x10\x05\x11\x09\x09\x0b\x07\x07\x07\x09\x05\x10\x07\x05\x11\x07\x11\x11\x11\x11"
        b"\x11\x19\x17\x0b\x0b\x16\x10\x10\x11\x0a\x11\x11\x11\x12\x16\x10\x10\x09\x05\x14\x09\x10\x09\x10"
        b"\x09\x09\x11\x11\x11\x11\x09\x10\x09\x09\x11\x07\x07\x07\x09\x11\x07\x07\x07\x09\x10\x11\x11\x11"
        b"\x11\x11\x11\x12\x16\x16\x16\x10\x10\x09\x09\x11\x11\x11\x11\x09\x07\x07\x07\x08\x07\x07\x07\x08"
        b"\x07\x07\x08\x07\x07\x08\x07\x07\x08\x07\x07\x08\x07\x07\x08\x07\x07\x08\x07\x07\x07\x07\x07\x07"
        b"\x09\x13\x10\x17\x19\x13\x10\x17\x04\x13\x13\x13\x09\x19\x13\x13\x04\x04\x04\x10\x10\x11\x11\x11"
        b"\x11\x11\x04\x04\x04\x04\x04\x0a\x0a\x04\x04\x04\x04\x13\x13\x07\x07\x03\x15\x0f\x09\x12\x09\x08"
        b"\x02\x12\x10\x02\x02\x12\x12\x04\x04\x04\x12\x10\x02\x04\x12\x10\x02\x12\x12\x10\x10\x02\x04\x12"
        b"\x09\x04\x12\x09\x04\x10\x02\x12\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x02\x02\x04\x04"
        b"\x02\x04\x04\x04\x08\x14\x04\x08\x08\x09\x04\x04\x04\x04\x04\x04\x04\x04\x04\x0b\x08\x02\x04\x08"
        b"\x08\x19\x19\x19\x19\x19\x19\x0b\x04\x16\x16\x08\x08\x04\x08\x04\x04\x04\x08\x08\x08\x08\x08\x08"
        b"\x08\x08\x0b\x04\x09\x13\x11\x11\x13\x11\x11\x11\x11\x10\x0b\x09\x11\x11\x13\x13\x06\x11\x13\x12"
        b"\x0b\x12\x09\x17\x12\x12\x09\x12\x12\x10\x12\x12\x17\x0b\x06\x17\x07\x06\x17\x11\x0b\x0a\x0b\x0e"
        b"\x12\x17\x09\x12\x09\x12\x06\x11\x12\x09\x12\x11\x06\x06\x12\x12\x05\x05\x05\x05\x07\x07\x07\x09"
        b"\x12\x08\x0b\x09\x09\x09\x12\x0a\x07\x17\x08\x12\x0a\x08\x1b\x08\x0a\x08\x09\x09\x09\x09\x0a\x08"
        b"\x0a\x08\x0a\x08\x1b\x08\x0a\x08\x0a\x08\x0a\x08\x08\x0a\x07\x08\x0a\x09\x0a\x02\x11\x09\x09\x09"
        b"\x10\x10\x17\x09\x09\x0b\x11\x06\x0b\x0b\x0b\x0b\x0b\x0a\x09\x0a\x17\x0a\x0a\x0a\x12\x16\x16\x12"
        b"\x16\x16\x12\x16\x16\x12\x12\x16\x16\x08\x16\x16\x16\x16\x16\x16\x16\x11\x09\x11\x09\x09\x09\x0a"
        b"\x11\x11\x11\x11\x11\x11\x11\x09\x11\x19\x11\x06\x11\x06\x11\x11\x06\x11\x17\x17\x09\x08\x08\x07"
        b"\x03\x15\x03\x15\x07\x07\x07\x12\x09\x09\x07\x09\x07\x07\x08\x08\x16\x07\x02\x18\x18\x13\x13\x13"
        b"\x13\x13\x13\x13\x13\x13\x13\x13\x04\x13\x04\x10\x1b\x18\x18\x09\x0a\x09\x09\x0b\x17\x0b\x17\x09"
        b"\x10\x09\x04\x09\x10\x09\x09\x19\x19\x19\x19\x19\x19\x09\x04\x04\x04\x04\x08\x08\x08\x04\x08\x04"
        b"\x09\x09\x12\x12\x0b\x09\x10\x12\x0b\x09\x0a\x09\x09\x0b\x17\x0b\x17\x09\x09\x0f\x07\x07\x07\x08"
        b"\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x09\x19\x19\x09\x0a\x08\x08\x08"
        b"\x08\x08\x08\x08\x08\x09\x08\x09\x09\x02\x15\x09\x04\x08\x12\x19\x19\x07\x08\x04\x04\x04\x19\x12"
        b"\x09\x09\x09\x09\x09\x17\x08\x08\x08\x12\x09\x09\x17\x0b\x09\x18\x18\x02\x19\x04\x04\x09\x19\x09"
        b"\x0b\x0a\x0b\x09\x09\x09\x1b\x08\x08\x08\x08\x04\x04\x04\x04\x04\x04\x0b\x0b\x0b\x0b\x0b\x0b\x0b"
        b"\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x09\x19\x19\x0b\x12\x02\x04\x04\x04\x02"
        b"\x02\x02\x04\x04\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x17\x04\x04"
        b"\x04\x17\x04\x0a\x0b\x09\x09\x09\x09\x09\x09\x0b\x0f\x02\x0f\x0f\x0f\x09\x0a\x0f\x0f\x0f\x0f\x0f"
        b"\x0f\x0f\x0f\x0f\x0f\x0f\x0f\x02\x09\x09\x08\x08\x02\x02\x02\x02\x02\x09\x09\x09\x0b\x16\x09\x08"
        b"\x10\x10\x09\x09\x10\x15\x09\x09\x09\x09\x09\x09\x09\x16\x10\x09\x14\x08\x10\x10\x10\x0b\x10\x10"
        b"\x12\x16\x09\x10\x10\x10\x09\x08\x10\x10\x09\x10\x09\x10\x15\x09\x09\x09\x09\x09\x09\x09\x16\x16"
        b"\x10\x08\x09\x10\x09\x10\x14\x10\x10\x10\x08\x10\x10\x10\x0b\x10\x10\x09\x09\x09\x0b\x09\x09\x09"
        b"\x09\x09\x09\x14\x09\x09\x09\x08\x09\x09\x09\x16\x0b\x16\x08\x16\x0b\x10\x10\x09\x09\x09\x08\x0b"
        b"\x09\x09\x09\x09\x09\x09\x10\x04\x09\x09\x04\x04\x09\x04\x09\x09\x0b\x08\x09\x09\x08\x09\x08\x08"
        b"\x08\x09\x09\x09\x16\x08\x09\x09\x09\x09\x16\x0b\x09\x08\x08\x09\x09\x09\x09\x09\x09\x09\x09\x09"
        b"\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x08\x04\x14\x09\x04\x04\x04\x04"
        b"\x04\x04\x04\x04\x04\x04\x04\x0b\x06\x12\x12\x04\x16\x16\x16\x10\x02\x05\x0a\x09\x17\x19\x16\x19"
        b"\x02\x02\x06\x02\x08\x08\x08\x08\x02\x02\x02\x02\x02\x02\x02\x14\x12\x09\x09\x09\x02\x12\x02\x12"
        b"\x10\x10\x10\x09\x12\x09\x12\x06\x12\x09\x02\x12\x02\x06\x02\x02\x02\x02\x02\x02\x02\x02\x02\x09"
        b"\x12\x09\x02\x02\x09\x02\x10\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x12\x19\x19\x02\x06\x12"
        b"\x19\x19\x19\x12\x10\x09\x02\x12\x06\x12\x14\x12\x10\x10\x10\x09\x12\x02\x02\x02\x06\x06\x06\x13"
        b"\x06\x06\x06\x04\x12\x06\x06\x06\x12\x02\x02\x02\x02\x08\x09\x09\x09\x09\x09\x09\x09\x09\x09\x0b"
        b"\x09\x09\x09\x08\x08\x16\x09\x04\x06\x04\x04\x04\x04\x04\x04\x09\x10\x10\x10\x14\x12\x06\x06\x06"
        b"\x09\x09\x09\x09\x08\x16\x09\x0b\x04\x0b\x12\x09\x09\x09\x09\x09\x09\x09\x0b\x13\x08\x04\x04\x09"
        b"\x09\x09\x04\x04\x04\x08\x10\x10\x07\x07\x07\x07\x09\x07\x07\x07\x07\x0b\x18\x18\x18\x18\x18\x18"
        b"\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x09\x09\x18\x18\x18\x18\x18"
        b"\x18\x18\x18\x18\x18\x18\x09\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b"
        b"\x02\x09\x09\x08\x08\x02\x0e\x18\x1b\x1b\x1b\x1b\x1b\x1b\x09\x09\x1b\x08\x09\x09\x0a\x0a\x0a\x0a"
        b"\x19\x0a\x0a\x03\x15\x03\x15\x0a\x0a\x17\x17\x0a\x19\x0a\x17\x0a\x19\x17\x17\x0a\x12\x17\x17\x12"
        b"\x12\x19\x16\x16\x09\x09\x16\x16\x12\x08\x0a\x19\x19\x09\x19\x09\x09\x09\x19\x09\x19\x09\x19\x09"
        b"\x0a\x19\x09\x0a\x19\x19\x12\x09\x09\x04\x04\x19\x19\x19\x19\x19\x19\x08\x08\x08\x08\x08\x08\x19"
        b"\x19\x08\x08\x18\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x19\x19\x0a\x08\x08\x19\x19\x08\x08\x19"
        b"\x18\x19\x19\x18\x08\x19\x19\x19\x19\x19\x19\x19\x08\x04\x08\x08\x08\x08\x08\x08\x08\x04\x08\x08"
        b"\x04\x08\x08\x08\x04\x08\x04\x08\x04\x0a\x0a\x0a\x0a\x08\x08\x08\x04\x04\x19\x19\x04\x04\x04\x04"
        b"\x09\x04\x04\x04\x04\x04\x04\x08\x08\x04\x04\x08\x08\x08\x08\x08\x09\x04\x0a\x04\x08\x08\x04\x04"
        b"\x04\x04\x08\x08\x08\x04\x04\x04\x04\x08\x04\x04\x02\x08\x04\x04\x04\x08\x02\x02\x04\x04\x04\x04"
        b"\x08\x04\x04\x04\x02\x04\x09\x04\x19\x08\x08\x04\x04\x08\x04\x04\x04\x19\x04\x19\x04\x04\x04\x04"
        b"\x04\x04\x19\x19\x08\x08\x04\x04\x04\x04\x04\x08\x04\x08\x08\x02\x02\x02\x02\x02\x02\x09\x09\x08"
        b"\x09\x09\x08\x04\x04\x02\x04\x04\x04\x04\x08\x08\x08\x08\x08\x08\x08\x08\x08\x19\x09\x04\x08\x08"
        b"\x08\x04\x08\x08\x08\x08\x08\x04\x04\x08\x02\x02\x02\x02\x02\x02\x08\x08\x09\x05\x09\x02\x02\x09"
        b"\x08\x02\x09\x19\x08\x08\x08\x04\x08\x08\x08\x08\x08\x08\x04\x19\x04\x04\x09\x04\x04\x04\x04\x04"
        b"\x04\x08\x08\x0a\x19\x08\x08\x19\x19\x07\x07\x07\x07\x19\x19\x04\x04\x04\x11\x1b\x13\x1b\x13\x11"
        b"\x1b\x1b\x18\x18\x18\x18\x18\x18\x18\x18\x18\x08\x08\x08\x08\x06\x06\x06\x06\x06\x1b\x1b\x1b\x12"
        b"\x09\x12\x09\x17\x17\x02\x09\x0b\x12\x10\x19\x12\x19\x19\x19\x10\x17\x11\x19\x11\x07\x11\x07\x19"
        b"\x07\x07\x07\x19\x11\x11\x11\x19\x11\x19\x11\x19\x11\x07\x11\x19\x11\x19\x11\x11\x11\x19\x11\x07"
        b"\x19\x11\x07\x07\x07\x11\x11\x11\x10\x11\x10\x11\x11\x19\x07\x17\x0d\x07\x11\x11\x11\x12\x11\x11"
        b"\x11\x11\x11\x11\x11\x11\x19\x19\x11\x13\x19\x07\x19\x19\x19\x19\x11\x19\x19\x11\x11\x09\x19\x19"
        b"\x07\x07\x07\x11\x07\x07\x11\x07\x19\x19\x19\x07\x07\x11\x07\x19\x11\x11\x07\x11\x09\x09\x09\x09"
        b"\x09\x09\x09\x07\x07\x11\x11\x07\x11\x07\x09\x11\x17\x15\x11\x11\x07\x19\x07\x11\x11\x04\x11\x11"
        b"\x07\x07\x11\x07\x11\x07\x19\x07\x07\x11\x11\x11\x11\x11\x11\x07\x07\x07\x07\x11\x11\x11\x11\x07"
        b"\x11\x09\x17\x17\x11\x11\x11\x19\x11\x11\x11\x11\x19\x12\x19\x11\x11\x11\x11\x12\x12\x11\x16\x11"
        b"\x19\x07\x07\x11\x07\x07\x11\x06\x11\x16\x19\x11\x07\x17\x07\x07\x11\x11\x11\x11\x19\x04\x04\x04"
        b"\x19\x19\x07\x19\x04\x12\x07\x07\x19\x19\x08\x19\x11\x12\x07\x07\x07\x11\x11\x09\x09\x09\x09\x06"
        b"\x13\x0b\x19\x10\x19\x19\x19\x19\x19\x0b\x07\x07\x07\x0b\x12\x12\x09\x10\x0b\x12\x19\x0b\x19\x0b"
        b"\x11\x11\x11\x0b\x10\x11\x11\x0b\x11\x12\x07\x11\x11\x11\x11\x11\x07\x07\x11\x11\x11\x11\x11\x11"
        b"\x07\x11\x07\x11\x11\x07\x07\x07\x11\x07\x16\x19\x19\x11\x11\x11\x07\x0a\x0a\x11\x11\x11\x09\x07"
        b"\x19\x19\x11\x11\x07\x11\x07\x07\x11\x11\x07\x11\x07\x10\x10\x07\x07\x11\x07\x11\x11\x07\x11\x11"
        b"\x11\x07\x11\x11\x19\x11\x11\x11\x11\x11\x11\x11\x07\x11\x19\x07\x11\x11\x11\x11\x11\x19\x19\x11"
        b"\x19\x11\x11\x07\x11\x19\x19\x19\x07\x11\x19\x19\x07\x11\x11\x07\x11\x11\x19\x07\x11\x11\x07\x07"
        b"\x11\x04\x12\x12\x11\x11\x07\x11\x11\x12\x11\x11\x11\x11\x11\x07\x07\x11\x11\x11\x11\x11\x11\x11"
        b"\x11\x10\x07\x17\x17\x11\x11\x11\x17\x12\x19\x11\x11\x11\x07\x07\x17\x04\x04\x12\x10\x11\x07\x0b"
        b"\x12\x06\x19\x09\x12\x19\x11\x19\x19\x0b\x11\x16\x16\x09\x07\x09\x04\x04\x04\x19\x07\x07\x07\x07"
        b"\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x06\x09\x19\x07\x11\x11\x11\x07\x13\x09"
        b"\x17\x07\x07\x19\x13\x19\x07\x07\x19\x07\x19\x19\x19\x07\x07\x15\x19\x19\x19\x04\x09\x09\x07\x11"
        b"\x11\x10\x0b\x0b\x0b\x18\x18\x18\x18\x18\x18\x18\x18\x12\x05\x09\x09\x0f\x16\x03\x15\x17\x09\x1b"
        b"\x11\x14\x18\x18\x09\x02\x03\x02\x09\x0a\x07\x08\x07\x02\x13\x02\x02\x08\x07\x08\x02\x02\x02\x13"
        b"\x02\x07\x02\x11\x11\x13\x13\x11\x11\x02\x07\x07\x02\x08\x02\x02\x09\x02\x07\x04\x02\x10\x02\x07"
        b"\x07\x02\x02\x07\x13\x07\x17\x19\x07\x02\x02\x13\x02\x02\x07\x02\x17\x02\x02\x02\x07\x13\x02\x02"
        b"\x02\x02\x06\x09\x16\x02\x02\x02\x14\x14\x14\x12\x11\x02\x02\x02\x10\x12\x02\x12\x12\x12\x12\x09"
        b"\x10\x12\x02\x12\x04\x04\x17\x02\x12\x07\x08\x19\x19\x09\x08\x08\x04\x04\x04\x08\x10\x04\x04\x04"
        b"\x10\x09\x09\x10\x12\x17\x09\x09\x19\x02\x19\x17\x17\x17\x09\x14\x02\x07\x07\x02\x11\x07\x07\x02"
        b"\x10\x02\x02\x19\x06\x13\x06\x06\x06\x06\x02\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06"
        b"\x06\x06\x19\x19\x19\x13\x06\x06\x13\x13\x13\x13\x13\x13\x13\x06\x06\x06\x02\x12\x12\x12\x12\x13"
        b"\x13\x13\x02\x12\x02\x02\x12\x12\x12\x14\x14\x14\x12\x0a\x07\x12\x12\x07\x07\x07\x02\x02\x07\x07"
        b"\x07\x07\x07\x07\x07\x04\x04\x02\x02\x02\x02\x02\x02\x02\x09\x02\x13\x02\x02\x13\x10\x10\x11\x13"
        b"\x08\x13\x13\x02\x02\x02\x02\x08\x13\x02\x08\x02\x02\x07\x02\x02\x07\x02\x02\x02\x02\x02\x02\x10"
        b"\x02\x02\x13\x11\x08\x08\x08\x08\x02\x02\x07\x07\x07\x07\x02\x02\x07\x07\x07\x07\x07\x07\x07\x07"
        b"\x07\x02\x02\x02\x08\x02\x13\x08\x08\x02\x08\x02\x07\x07\x07\x07\x07\x02\x02\x09\x07\x07\x07\x07"
        b"\x07\x07\x07\x07\x07\x02\x07\x12\x02\x12\x12\x12\x13\x12\x02\x07\x02\x02\x08\x08\x08\x08\x02\x04"
        b"\x02\x07\x07\x07\x02\x12\x09\x09\x09\x09\x09\x11\x0e\x02\x17\x17\x17\x17\x11\x13\x13\x13\x13\x13"
        b"\x13\x13\x16\x02\x13\x13\x13\x13\x13\x13\x13\x07\x07\x07\x07\x07\x13\x13\x13\x13\x13\x02\x07\x02"
        b"\x02\x07\x02\x13\x07\x02\x02\x07\x07\x07\x13\x02\x02\x02\x02\x13\x02\x02\x07\x02\x07\x07\x13\x13"
        b"\x09\x02\x07\x02\x13\x09\x07\x07\x07\x07\x07\x02\x13\x12\x13\x13\x13\x13\x13\x13\x13\x13\x08\x17"
        b"\x12\x02\x0f\x08\x08\x16\x02\x09\x02\x02\x02\x17\x12\x17\x13\x13\x04\x04\x09\x12\x12\x08\x16\x08"
        b"\x08\x11\x11\x02\x02\x02\x02\x08\x08\x08\x17\x17\x17\x17\x17\x17\x17\x17\x02\x02\x11\x02\x02\x02"
        b"\x02\x07\x07\x07\x07\x02\x02\x16\x02\x0a\x0a\x0a\x02\x07\x07\x07\x02\x07\x07\x07\x07\x08\x02\x07"
        b"\x07\x07\x07\x07\x07\x07\x02\x02\x02\x13\x07\x07\x07\x07\x02\x07\x07\x08\x07\x0a\x02\x02\x02\x02"
        b"\x08\x08\x08\x07\x08\x04\x04\x0a\x02\x02\x02\x08\x0a\x04\x0a\x04\x02\x08\x02\x11\x02\x07\x07\x07"
        b"\x10\x19\x19\x0b\x0b\x04\x04\x04\x0b\x0b\x14\x0b\x09\x0b\x12\x12\x04\x18\x18\x18\x18\x17\x19\x19"
        b"\x12\x13\x13\x13\x13\x13\x13\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18"
        b"\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18"
        b"\x16\x18\x18\x18\x18\x18\x18\x18\x18\x18\x0f\x19\x19\x08\x09\x05\x04\x04\x17\x03\x15\x09\x09\x10"
        b"\x10\x16\x16\x03\x10\x10\x10\x05\x02\x14\x02\x13\x13\x13\x13\x13\x14\x0a\x0a\x13\x19\x06\x13\x08"
        b"\x02\x10\x08\x08\x08\x19\x19\x08\x16\x09\x09\x08\x02\x02\x0a\x04\x10\x10\x06\x06\x0a\x17\x17\x09"
        b"\x03\x15\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x0b\x08\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09"
        b"\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09"
        b"\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09"
        b"\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09"
        b"\x10\x19\x12\x14\x02\x11\x17\x17\x02\x02\x0b\x17\x0b\x17\x12\x02\x09\x11\x09\x11\x09\x17\x17\x17"
        b"\x17\x17\x02\x17\x02\x17\x17\x17\x04\x04\x11\x17\x07\x19\x17\x06\x06\x06\x06\x06\x06\x17\x17\x06"
        b"\x06\x06\x08\x08\x08\x06\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x09\x09\x09\x09\x12\x08\x09\x08"
        b"\x08\x08\x08\x12\x08\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x08"
        b"\x08\x08\x06\x06\x08\x08\x08\x02\x09\x06\x09\x12\x11\x11\x09\x11\x11\x11\x06\x06\x11\x11\x11\x11"
        b"\x11\x06\x11\x11\x10\x10\x06\x09\x06\x10\x11\x12\x02\x02\x02\x16\x0b\x11\x0b\x11\x10\x10\x10\x04"
        b"\x16\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x12\x09\x0b\x19\x0b\x0b\x0b\x09\x10\x02\x09\x04\x04\x04\x04"
        b"\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x02\x09\x09\x04\x04\x04\x04\x04\x08\x08\x09\x04\x04\x04"
        b"\x04\x04\x08\x08\x08\x08\x08\x04\x04\x04\x04\x04\x10\x08\x04\x04\x08\x04\x17\x17\x17\x19\x19\x19"
        b"\x19\x09\x14\x14\x17\x17\x17\x17\x17\x17\x09\x19\x14\x07\x19\x16\x03\x15\x09\x10\x12\x09\x09\x09"
        b"\x09\x09\x09\x08\x08\x08\x04\x04\x04\x04\x04\x04\x10\x08\x04\x04\x08\x08\x04\x09\x19\x02\x12\x16"
        b"\x19\x05\x0f\x0b\x16\x12\x17\x14\x05\x0f\x19\x16\x12\x16\x09\x12\x17\x17\x16\x19\x19\x19\x19\x19"
        b"\x19\x19\x19\x19\x09\x09\x09\x09\x09\x09\x0b\x02\x09\x0b\x09\x0e\x10\x0a\x18\x18\x06\x06\x06\x09"
        b"\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x08\x02\x17\x03\x15"
        b"\x09\x03\x15\x09\x04\x08\x0f\x03\x15\x0f\x09\x03\x04\x0f\x0f\x09\x02\x09\x02\x02\x10\x09\x09\x09"
        b"\x09\x09\x09\x09\x08\x02\x02\x08\x08\x04\x09\x04\x04\x04\x08\x02\x02\x04\x04\x04\x19\x04\x04\x02"
        b"\x02\x09\x10\x02\x02\x17\x02\x02\x08\x02\x02\x08\x02\x08\x09\x02\x0b\x0b\x09\x09\x09\x09\x09\x09"
        b"\x09\x09\x10\x09\x13\x0b\x0b\x02\x09\x0b\x02\x09\x0b\x02\x09\x0b\x0b\x02\x09\x19\x16\x08\x08\x08"
        b"\x08\x04\x04\x04\x04\x04\x04\x04\x17\x17\x17\x04\x04\x02\x02\x04\x04\x04\x08\x08\x04\x04\x02\x02"
        b"\x04\x04\x17\x17\x17\x08\x02\x08\x08\x08\x08\x04\x04\x18\x08\x04\x04\x04\x04\x03\x15\x17\x08\x04"
        b"\x04\x08\x08\x04\x04\x17\x19\x17\x17\x08\x08\x02\x08\x08\x08\x08\x09\x08\x08\x08\x08\x08\x08\x08"
        b"\x04\x04\x04\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x04\x04\x04\x04\x08\x08\x08\x08"
        b"\x02\x02\x08\x09\x08\x08\x09\x09\x02\x10\x10\x10\x10\x09\x09\x03\x15\x09\x10\x04\x04\x04\x08\x04"
        b"\x09\x08\x04\x09\x19\x17\x17\x19\x17\x17\x17\x17\x17\x02\x19\x19\x09\x19\x09\x19\x09\x19\x09\x19"
        b"\x09\x19\x09\x19\x09\x19\x09\x19\x09\x19\x09\x19\x19\x19\x19\x04\x04\x08\x08\x19\x19\x19\x19\x19"
        b"\x19\x09\x19\x19\x19\x08\x08\x19\x19\x19\x10\x09\x19\x19\x19\x19\x08\x09\x09\x09\x02\x19\x19\x19"
        b"\x19\x19\x19\x19\x19\x19\x19\x04\x19\x04\x19\x08\x19\x19\x19\x04\x19\x19\x04\x04\x19\x19\x04\x04"
        b"\x09\x08\x09\x08\x19\x17\x19\x19\x09\x19\x19\x19\x19\x19\x08\x08\x02\x08\x09\x09\x09\x19\x19\x19"
        b"\x19\x19\x19\x19\x19\x18\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09"
        b"\x09\x09\x09\x09\x09\x09\x09\x09\x09\x19\x09\x09\x09\x17\x17\x09\x09\x09\x09\x09\x09\x04\x04\x19"
        b"\x02\x09\x09\x19\x19\x17\x03\x15\x19\x03\x15\x18\x12\x09\x09\x09\x09\x09\x09\x09\x03\x15\x09\x09"
        b"\x02\x09\x02\x09\x09\x09\x03\x15\x15\x15\x09\x0f\x09\x12\x12\x09\x02\x03\x0f\x09\x09\x0f\x0f\x09"
        b"\x19\x19\x19\x17\x09\x09\x14\x09\x09\x14\x14\x14\x09\x14\x13\x13\x13\x14\x14\x11\x11\x13\x13\x14"
        b"\x14\x13\x14\x14\x11\x14\x14\x13\x13\x13\x13\x13\x13\x13\x13\x13\x13\x13\x11\x11\x11\x13\x11\x11"
        b"\x11\x11\x11\x11\x11\x13\x13\x13\x13\x11\x11\x14\x11\x13\x13\x11\x13\x13\x13\x13\x13\x13\x14\x13"
        b"\x13\x13\x13\x13\x14\x13\x13\x13\x13\x13\x13\x13\x13\x13\x13\x13\x13\x13\x11\x13\x13\x11\x11\x13"
        b"\x13\x13\x14\x14\x11\x11\x13\x13\x13\x13\x13\x13\x13\x13\x11\x13\x13\x13\x13\x13\x11\x13\x11\x11"
        b"\x11\x11\x11\x11\x13\x13\x11\x13\x13\x13\x11\x11\x11\x11\x13\x13\x11\x09\x09\x09\x09\x04\x04\x08"
        b"\x19\x14\x11\x14\x13\x11\x13\x14\x13\x13\x13\x13\x13\x13\x11\x11\x13\x11\x11\x14\x14\x14\x14\x14"
        b"\x14\x13\x13\x14\x11\x11\x13\x13\x13\x13\x13\x11\x11\x13\x13\x13\x13\x11\x13\x11\x13\x11\x13\x13"
        b"\x11\x13\x13\x11\x13\x11\x13\x13\x13\x11\x13\x11\x13\x11\x13\x13\x13\x11\x13\x14\x13\x14\x13\x14"
        b"\x11\x11\x13\x14\x13\x14\x13\x14\x11\x11\x11\x13\x11\x13\x13\x13\x14\x11\x11\x13\x13\x11\x14\x11"
        b"\x13\x14\x13\x13\x11\x13\x13\x13\x13\x13\x13\x13\x13\x13\x13\x13\x13\x11\x11\x11\x11\x11\x11\x11"
        b"\x11\x11\x13\x13\x13\x13\x13\x13\x11\x11\x11\x14\x13\x11\x13\x11\x11\x11\x11\x13\x14\x11\x11\x11"
        b"\x11\x11\x13\x13\x13\x13\x13\x11\x11\x11\x11\x11\x11\x11\x13\x11\x11\x13\x13\x13\x13\x13\x13\x11"
        b"\x13\x11\x11\x11\x11\x11\x14\x14\x14\x14\x11\x13\x11\x13\x13\x11\x11\x11\x11\x11\x14\x11\x13\x13"
        b"\x11\x11\x11\x11\x11\x11\x14\x13\x02\x19\x19\x19\x19\x19\x19\x09\x19\x19\x19\x19\x19\x19\x09\x19"
        b"\x0b\x0b\x19\x09\x19\x19\x09\x09\x19\x09\x02\x19\x09\x19\x19\x09\x09\x19\x09\x09\x02\x14\x02\x04"
        b"\x14\x14\x13\x13\x13\x04\x04\x07\x11\x13\x13\x09\x09\x13\x02\x09\x11\x0e\x02\x09\x13\x13\x13\x13"
        b"\x13\x13\x13\x13\x13\x13\x13\x07\x07\x07\x13\x07\x07\x07\x07\x07\x07\x07\x13\x13\x13\x13\x07\x07"
        b"\x10\x07\x13\x13\x07\x13\x13\x13\x13\x13\x13\x02\x13\x13\x13\x13\x13\x17\x13\x13\x13\x13\x13\x13"
        b"\x13\x13\x13\x13\x13\x13\x13\x07\x13\x13\x07\x07\x07\x13\x07\x02\x09\x07\x07\x13\x13\x13\x13\x13"
        b"\x13\x13\x13\x11\x13\x13\x13\x13\x0a\x11\x13\x11\x11\x11\x07\x11\x11\x13\x13\x07\x13\x13\x13\x11"
        b"\x11\x11\x13\x13\x11\x11\x11\x13\x07\x13\x13\x14\x07\x04\x0b\x0b\x14\x09\x13\x07\x07\x13\x07\x13"
        b"\x09\x13\x13\x13\x13\x13\x13\x07\x07\x13\x13\x14\x14\x11\x11\x13\x14\x13\x07\x07\x07\x07\x07\x07"
        b"\x07\x07\x07\x07\x13\x13\x07\x07\x11\x07\x09\x07\x09\x11\x07\x07\x07\x11\x07\x09\x09\x13\x09\x13"
        b"\x13\x0e\x0e\x0a\x11\x11\x06\x06\x06\x06\x07\x09\x03\x15\x03\x15\x09\x13\x11\x11\x07\x07\x07\x13"
        b"\x13\x13\x13\x13\x11\x11\x13\x13\x13\x13\x11\x13\x11\x13\x11\x13\x13\x11\x11\x13\x11\x13\x11\x13"
        b"\x13\x13\x11\x13\x11\x13\x11\x13\x13\x13\x13\x13\x04\x13\x03\x0e\x13\x07\x11\x11\x13\x13\x13\x02"
        b"\x07\x07\x13\x13\x07\x02\x07\x13\x04\x13\x11\x07\x13\x13\x13\x13\x13\x13\x13\x13\x13\x13\x13\x13"
        b"\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x13\x13\x13\x13\x13\x13\x11\x11\x11\x11\x11\x13\x13"
        b"\x13\x13\x13\x13\x07\x07\x07\x07\x13\x13\x13\x13\x13\x13\x07\x07\x07\x07\x07\x07\x07\x13\x07\x07"
        b"\x13\x13\x13\x13\x13\x13\x13\x13\x13\x13\x09\x07\x09\x09\x11\x07\x07\x07\x11\x07\x09\x11\x13\x13"
        b"\x11\x07\x07\x07\x07\x09\x09\x10\x10\x0e\x0e\x17\x11\x11\x11\x11\x07\x09\x07\x13\x13\x11\x11\x11"
        b"\x11\x11\x11\x09\x13\x0e\x0e\x0e\x0e\x08\x02\x02\x08\x04\x08\x02\x04\x08\x08\x08\x08\x02\x04\x04"
        b"\x08\x02\x02\x05\x08\x04\x08\x08\x08\x08\x16\x08\x04\x04\x04\x04\x02\x04\x04\x04\x04\x04\x10\x18"
        b"\x19\x18\x18\x18\x18\x18\x18\x18\x18\x19\x19\x19\x19\x18\x18\x19\x18\x0a\x18\x18\x18\x18\x18\x18"
        b"\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x19\x18\x19\x19\x18\x18\x18\x18\x18\x18\x18\x18\x0a\x18"
        b"\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18"
        b"\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18"
        b"\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18"
        b"\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18"
        b"\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18"
        b"\x18\x18\x18\x18\x18\x18\x18\x06\x19\x10\x10\x06\x06\x19\x19\x19\x19\x19\x19\x19\x19\x19\x10\x18"
        b"\x0a\x1b\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18\x18"
        b"\x18\x18\x18\x18\x18\x17\x19\x10\x09\x02\x09\x0b\x0b\x09\x17\x17\x02\x17\x12\x02\x09\x09\x0b\x09"
        b"\x02\x02\x02\x04\x04\x12\x01\x02\x17\x02\x0b\x0b\x09\x02\x09\x0b\x12\x09\x01\x13\x12\x09\x12\x19"
        b"\x12\x19\x09\x19\x17\x07\x12\x12\x09\x12\x09\x19\x09\x12\x17\x09\x06\x06\x07\x02\x09\x19\x04\x08"
        b"\x02\x06\x10\x10\x11\x11\x08\x06\x04\x04\x08\x08\x06\x06\x06\x06\x06\x02\x09\x10\x10\x10\x10\x10"
        b"\x09\x09\x10\x10\x10\x09\x10\x10\x09\x18\x18\x18\x18\x18\x18\x04\x04\x04\x04\x08\x04\x04\x04\x04"
        b"\x04\x04\x04\x04\x08\x04\x04\x04\x04\x04\x04\x04\x09\x04\x04\x08\x04\x04\x04\x04\x17\x04\x04\x08"
        b"\x08\x04\x04\x02\x04\x08\x08\x08\x08\x08\x08\x02\x04\x04\x04\x04\x08\x17\x17\x08\x08\x08\x08\x08"
        b"\x08\x08\x17\x17\x08\x08\x08\x17\x08\x04\x08\x02\x04\x02\x04\x02\x04\x02\x04\x08\x04\x04\x08\x04"
        b"\x17\x17\x04\x04\x04\x08\x08\x08\x08\x08\x08\x08\x08\x04\x08\x08\x08\x08\x04\x08\x08\x08\x08\x08"
        b"\x08\x02\x17\x08\x08\x04\x04\x02\x04\x04\x08\x08\x04\x04\x08\x04\x04\x04\x04\x04\x04\x02\x08\x08"
        b"\x04\x04\x04\x08\x08\x04\x04\x04\x04\x04\x04\x04\x04\x04\x08\x04\x04\x04\x04\x04\x04\x02\x04\x04"
        b"\x04\x04\x04\x09\x0b\x0b\x17\x17\x09\x09\x02\x02\x17\x17\x09\x19\x19\x19\x19\x19\x19\x19\x19\x19"
        b"\x19\x19\x19\x19\x19\x19\x19\x17\x19\x19\x19\x19\x19\x19\x19\x19\x19\x18\x17\x17\x17\x19\x17\x17"
        b"\x17\x19\x19\x19\x17\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x17\x17"
        b"\x19\x19\x19\x19\x19\x17\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19"
        b"\x19\x17\x17\x19\x19\x19\x19\x19\x19\x19\x19\x17\x17\x17\x17\x17\x17\x17\x17\x17\x17\x17\x17\x17"
        b"\x17\x17\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x17\x19\x19\x19"
        b"\x19\x17\x19\x19\x17\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19"
        b"\x17\x17\x19\x19\x19\x19\x19\x19\x19\x19\x17\x17\x17\x17\x17\x17\x17\x17\x17\x17\x17\x17\x17\x17"
        b"\x17\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x17\x19\x19\x19\x19"
        b"\x17\x19\x19\x09\x09\x03\x15\x0f\x0f\x09\x09\x09\x09\x09\x09\x09\x04\x19\x19\x19\x19\x11\x11\x11"
        b"\x11\x11\x17\x17\x19\x13\x13\x13\x11\x19\x19\x0b\x19\x13\x19\x19\x11\x19\x11\x19\x0b\x0b\x19\x19"
        b"\x11\x19\x19\x19\x19\x19\x09\x04\x12\x0b\x19\x09\x19\x13\x04\x04\x19\x19\x19\x19\x19\x19\x19\x19"
        b"\x19\x19\x19\x04\x09\x13\x13\x13\x13\x19\x19\x19\x08\x08\x08\x04\x04\x09\x04\x09\x14\x08\x08\x08"
        b"\x19\x19\x19\x19\x13\x19\x19\x19\x19\x13\x13\x19\x13\x13\x19\x19\x19\x19\x19\x13\x13\x13\x13\x19"
        b"\x0b\x19\x04\x04\x08\x08\x08\x09\x09\x19\x19\x19\x19\x19\x19\x09\x09\x13\x13\x13\x07\x09\x09\x19"
        b"\x19\x19\x19\x19\x19\x19\x19\x19\x13\x13\x19\x19\x19\x19\x19\x19\x19\x07\x07\x13\x13\x13\x13\x09"
        b"\x13\x09\x09\x13\x07\x13\x13\x13\x13\x0e\x0e\x0e\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x07"
        b"\x07\x19\x19\x19\x19\x19\x19\x19\x19\x19\x04\x09\x19\x09\x19\x09\x04\x04\x09\x09\x09\x09\x0f\x09"
        b"\x11\x09\x09\x11\x18\x14\x17\x11\x09\x09\x19\x10\x09\x09\x02\x09\x09\x09\x19\x10\x09\x09\x02\x09"
        b"\x02\x09\x09\x19\x10\x09\x09\x09\x09\x0a\x09\x19\x09\x09\x09\x09\x0a\x09\x09\x09\x09\x09\x09\x09"
        b"\x09\x09\x0a\x18\x0a\x18\x0a\x18\x0a\x0a\x18\x18\x18\x18\x18\x18\x09\x09\x18\x19\x09\x19\x18\x18"
        b"\x18\x19\x19\x19\x04\x19\x02\x02\x02\x19\x18\x19\x04\x18\x02\x19\x19\x0a\x0a\x04\x04\x09\x0a\x19"
        b"\x0a\x0a\x0a\x0a\x02\x02\x02\x0a\x02\x02\x02\x0a\x19\x02\x02\x04\x19\x02\x04\x19\x02\x04\x19\x02"
        b"\x0a\x19\x0a\x02\x02\x18\x0a\x0a\x18\x18\x19\x19\x19\x19\x18\x18\x18\x18\x18\x18\x18\x19\x19\x19"
        b"\x19\x18\x18\x18\x18\x18\x09\x19\x19\x04\x09\x19\x19\x19\x08\x08\x09\x04\x04\x19\x04\x19\x04\x0a"
        b"\x04\x04\x19\x02\x02\x0a\x04\x04\x19\x02\x02\x0a\x18\x18\x02\x02\x0a\x0a\x0a\x0a\x0a\x19\x19\x04"
        b"\x02\x02\x0a\x16\x16\x08\x08\x04\x08\x04\x04\x08\x08\x08\x08\x04\x08\x08\x04\x04\x09\x09\x09\x09"
        b"\x09\x09\x09\x09\x09\x09\x09\x08\x08\x08\x09\x15\x09\x04\x19\x09\x19\x08\x0a\x09\x09\x09\x09\x19"
        b"\x19\x19\x09\x09\x09\x04\x09\x09\x04\x04\x04\x04\x19\x04\x04\x0a\x0a\x09\x09\x09\x17\x17\x17\x17"
        b"\x09\x09\x08\x08\x19\x14\x19\x04\x14\x19\x14\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x14"
        b"\x14\x14\x08\x08\x08\x04\x04\x14\x04\x14\x14\x0a\x02\x08\x18\x18\x18\x18\x18\x18\x18\x18\x0a\x0a"
        b"\x0a\x0a\x08\x0a\x0a\x0a\x0a\x0a\x0a\x0a\x08\x08\x08\x0a\x0a\x08\x08\x18\x0b\x04\x09\x12\x12\x12"
        b"\x12\x12\x12\x12\x06\x12\x12\x12\x12\x18\x12\x12\x12\x18\x18\x18\x18\x04\x09\x19\x09\x19\x12\x08"
        b"\x09\x09\x11\x07\x07\x07\x07\x19\x06\x06\x06\x06\x14\x06\x19\x06\x06\x12\x07\x07\x14\x06\x06\x06"
        b"\x11\x11\x11\x0a\x11\x06\x11\x11\x12\x11\x12\x14\x14\x19\x11\x07\x07\x07\x07\x12\x12\x12\x12\x12"
        b"\x12\x17\x07\x12\x17\x11\x19\x07\x07\x07\x07\x19\x19\x11\x11\x12\x12\x19\x19\x19\x19\x11\x07\x11"
        b"\x11\x11\x19\x06\x06\x18\x18\x18\x06\x06\x12\x02\x02\x07\x09\x17\x09\x12\x12\x19\x19\x19\x19\x19"
        b"\x09\x19\x12\x17\x07\x07\x17\x19\x07\x07\x17\x19\x17\x17\x12\x17\x12\x12\x12\x12\x12\x12\x12\x12"
        b"\x12\x07\x12\x19\x19\x17\x12\x12\x17\x17\x19\x19\x12\x17\x17\x17\x17\x12\x0a\x19\x19\x19\x04\x18"
        b"\x18\x18\x18\x09\x18\x09\x09\x04\x02\x02\x09\x04\x02\x02\x09\x04\x02\x02\x09\x04\x02\x02\x14\x0a"
        b"\x1b\x1b\x1b\x09\x09\x12\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08"
        b"\x08\x08\x09\x09\x04\x04\x08\x08\x09\x08\x08\x08\x08\x04\x04\x04\x08\x08\x08\x04\x04\x04\x04\x09"
        b"\x04\x09\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x09\x08\x08\x09\x08\x08\x08\x08\x08\x08\x08"
        b"\x08\x08\x08\x08\x08\x09\x09\x08\x08\x05\x05\x05\x05\x08\x08\x08\x09\x08\x09\x10\x19\x19\x19\x19"
        b"\x19\x0a\x09\x09\x19\x06\x06\x19\x19\x11\x11\x13\x19\x13\x04\x09\x10\x10\x19\x13\x07\x07\x19\x13"
        b"\x07\x07\x19\x11\x11\x13\x07\x13\x19\x19\x19\x13\x13\x13\x19\x13\x04\x13\x13\x19\x07\x07\x07\x07"
        b"\x07\x07\x07\x07\x19\x13\x07\x13\x07\x0a\x13\x13\x13\x13\x13\x13\x09\x19\x19\x19\x19\x19\x19\x19"
        b"\x13\x04\x13\x13\x09\x09\x08\x0a\x0a\x0a\x17\x17\x17\x0a\x17\x17\x17\x17\x0a\x17\x17\x17\x17\x17"
        b"\x17\x06\x17\x0a\x17\x17\x06\x17\x0a\x17\x17\x17\x17\x17\x06\x06\x17\x16\x08\x0a\x17\x0a\x17\x17"
        b"\x17\x17\x17\x0a\x0a\x17\x17\x06\x17\x17\x06\x0a\x17\x08\x0a\x0a\x17\x17\x18\x17\x18\x17\x17\x17"
        b"\x17\x17\x17\x0a\x17\x06\x17\x17\x06\x17\x17\x06\x17\x12\x12\x12\x17\x17\x18\x18\x17\x18\x17\x17"
        b"\x18\x18\x19\x19\x19\x19\x19\x18\x18\x18\x18\x19\x0a\x18\x0a\x0a\x18\x17\x17\x06\x06\x17\x06\x17"
        b"\x17\x17\x17\x19\x0b\x19\x19\x09\x02\x19\x02\x02\x02\x02\x02\x02\x02\x02\x02\x09\x0f\x16\x16\x09"
        b"\x14\x10\x0a\x09\x09\x0a\x09\x09\x10\x0f\x09\x05\x09\x08\x09\x09\x12\x0a\x02\x09\x09\x0b\x09\x17"
        b"\x17\x02\x02\x09\x09\x09\x17\x17\x02\x0b\x02\x09\x02\x09\x0b\x02\x09\x0b\x09\x17\x17\x02\x02\x09"
        b"\x0b\x0b\x0b\x0a\x19\x19\x19\x0a\x19\x19\x19\x19\x19\x19\x19\x19\x19\x19\x0b\x10\x10\x10\x10\x04"
        b"\x04\x09\x04\x10\x10\x02\x10\x10\x0b\x0a\x10\x19\x19\x19\x16\x19\x19\x17\x19\x10\x09\x17\x17\x09"
        b"\x17\x09\x04\x04\x03\x17\x02\x12\x16\x02\x04\x0b\x08\x08\x08\x06\x10\x19\x04\x19\x04\x04\x04\x09"
        b"\x10\x02\x02\x02\x08\x08\x19\x0a\x0a\x19\x19\x0a\x0a\x0a\x04\x02\x15\x04\x19\x19\x08\x08\x19\x19"
        b"\x19\x19\x0a\x19\x19\x19\x09\x04\x0b\x04\x13\x0b\x04\x19\x0b\x0b\x13\x02\x10\x19\x19\x12\x07\x07"
        b"\x07\x07\x07\x17\x07\x12\x04\x04\x12\x04\x0b\x0d\x07\x10\x19\x12\x19\x19\x19\x10\x13\x19\x17\x11"
        b"\x19\x11\x07\x11\x07\x19\x07\x07\x07\x19\x11\x11\x11\x19\x11\x19\x11\x19\x11\x07\x11\x19\x11\x19"
        b"\x11\x11\x11\x19\x11\x07\x19\x11\x07\x07\x07\x11\x11\x11\x10\x10\x11\x11\x19\x07\x17\x0d\x07\x11"
        b"\x11\x11\x12\x11\x11\x11\x11\x11\x11\x11\x19\x19\x11\x13\x19\x07\x19\x19\x19\x19\x11\x19\x19\x11"
        b"\x11\x09\x19\x19\x07\x07\x11\x07\x07\x11\x07\x19\x19\x19\x07\x07\x11\x07\x19\x11\x11\x07\x11\x09"
        b"\x09\x09\x09\x09\x09\x09\x07\x07\x11\x11\x07\x11\x07\x09\x11\x17\x15\x11\x11\x07\x19\x07\x11\x11"
        b"\x04\x11\x11\x07\x07\x11\x07\x11\x07\x19\x07\x07\x11\x11\x11\x11\x11\x11\x07\x07\x07\x07\x11\x11"
        b"\x11\x11\x07\x11\x09\x17\x17\x11\x11\x11\x19\x11\x11\x11\x11\x19\x12\x19\x11\x11\x11\x11\x12\x12"
        b"\x11\x16\x11\x19\x07\x07\x11\x07\x07\x11\x06\x11\x16\x19\x11\x07\x17\x07\x07\x11\x11\x11\x11\x19"
        b"\x04\x04\x04\x19\x19\x07\x19\x04\x12\x07\x07\x19\x19\x08\x19\x19\x13\x11\x12\x07\x07\x07\x11\x11"
        b"\x09\x09\x09\x09\x06\x13\x0b\x04\x19\x19\x07\x11\x07\x09\x0a\x13\x0b\x19\x19\x10\x19\x19\x19\x19"
        b"\x19\x0b\x07\x07\x07\x0b\x12\x12\x09\x10\x0b\x12\x19\x0b\x19\x11\x11\x11\x10\x11\x11\x0b\x11\x12"
        b"\x11\x11\x11\x11\x11\x07\x07\x11\x11\x11\x11\x11\x11\x07\x11\x07\x11\x11\x07\x07\x07\x07\x16\x19"
        b"\x19\x11\x11\x11\x07\x0a\x0a\x11\x11\x11\x09\x07\x19\x19\x11\x11\x07\x11\x07\x07\x11\x07\x11\x07"
        b"\x10\x10\x07\x07\x11\x07\x07\x07\x11\x11\x07\x11\x11\x11\x07\x07\x11\x11\x19\x11\x11\x11\x11\x11"
        b"\x07\x11\x19\x07\x11\x11\x11\x11\x19\x19\x11\x19\x11\x11\x07\x11\x19\x19\x19\x07\x11\x19\x19\x07"
        b"\x11\x11\x07\x11\x11\x19\x07\x11\x11\x07\x07\x11\x04\x12\x12\x11\x11\x07\x11\x11\x12\x11\x11\x11"
        b"\x11\x11\x07\x07\x11\x11\x11\x11\x11\x11\x11\x11\x10\x07\x17\x17\x11\x11\x11\x17\x12\x19\x11\x11"
        b"\x11\x07\x07\x17\x04\x04\x12\x10\x11\x07\x0b\x12\x06\x19\x09\x12\x19\x11\x19\x19\x0b\x11\x16\x16"
        b"\x07\x09\x04\x08\x04\x19\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x06"
        b"\x09\x19\x07\x11\x11\x11\x07\x09\x17\x07\x07\x19\x13\x19\x07\x07\x19\x07\x19\x19\x19\x07\x07\x15"
        b"\x19\x19\x19\x04\x09\x09\x0a\x07\x11\x11\x19\x11\x19\x11\x11\x12\x06\x06\x06\x10\x10\x19\x19\x19"
        b"\x11\x10\x0b\x0b\x0b\x09\x02\x09\x0f\x03\x15\x09\x02\x02\x02\x16\x16\x16\x19\x12\x19\x0c\x13\x13"
        b"\x19\x19\x09\x02\x09\x10\x08\x08\x04\x10\x04\x19\x19\x19\x19\x18\x10\x13\x10\x10\x19\x19\x10\x19"
        b"\x10\x10\x10\x19\x13\x13\x19\x10\x04\x13\x10\x19\x10\x13\x10\x10\x19\x10\x13\x13\x19\x19\x19\x09"
        b"\x0b\x09\x11\x10\x19\x19\x19\x10\x19\x17\x19\x19\x19\x19\x19\x19\x19\x10\x19\x13\x19\x13\x19\x19"
        b"\x19\x19\x19\x19\x19\x19\x19\x19\x19\x04\x09\x04\x04\x04\x04\x11\x11\x10\x19\x11\x19\x19\x10\x09"
        b"\x13\x13\x0b\x0b\x18\x18\x0b\x04\x04\x04\x12\x12\x12\x03\x15\x09\x09\x09\x03\x15\x14\x14\x14\x14"
        b"\x14\x14\x16\x12\x0b\x0b\x0b\x0b\x0b\x16\x0b\x18\x18\x18\x02\x0b\x09\x0b\x11\x12\x12\x11\x16\x10"
        b"\x16\x16\x09\x16\x0b\x12\x14\x14\x08\x17\x16\x12\x16\x08\x08\x08\x09\x12\x06\x12\x06\x12\x05\x06"
        b"\x12\x12\x02\x12\x02\x02\x12\x12\x12\x06\x06\x02\x06\x06\x06\x02\x06\x12\x12\x12\x02\x12\x02\x19"
        b"\x12\x02\x06\x19\x0e\x12\x12\x02\x02\x02\x02\x02\x18\x18\x18\x18\x18\x05\x0f\x02\x12\x14\x0b\x05"
        b"\x0f\x02\x12\x14\x0b\x1b\x1b\x02\x0b"
    ),
    vms=(
        '1', '1-2', '1-3', '1-4', '1-5', '1-8', '1-n', '10',
        '12', '18', '2', '2-2n', '2-n', '24', '256', '28',
        '3', '3-3n', '3-4', '3-n', '30-30n', '35', '4', '4-4n',
        '47-47n', '5', '6', '6-6n', '7-7n', '8', '9',
    ),
    vm_indexes=(
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x0a\x00\x06\x00\x00\x06\x00\x00\x00\x06\x06\x06\x06\x06\x06\x00\x00"
        b"\x00\x00\x00\x00\x10\x00\x10\x00\x10\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x06\x06\x06\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x06\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x06\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x10\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x16\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x0a\x00\x00\x00\x00\x00\x00\x10\x00"
        b"\x00\x00\x00\x10\x1a\x1a\x1a\x0a\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x10\x00\x00\x00\x00\x00\x00\x0a\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0a\x0a\x00\x00\x00\x10\x10\x10\x00\x06\x06\x00\x00\x00"
        b"\x00\x00\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x06\x00\x00\x00\x00\x10\x00\x10\x00\x16\x00\x00\x10\x10\x00\x00\x00\x00\x10\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x0a\x00\x00\x0a\x00\x00\x00\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x10\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x10\x00\x00\x00\x10\x10\x10\x00\x00\x00\x00\x10\x00\x00\x0a\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x0a\x10\x00\x00\x00\x00\x00\x16\x00\x00\x00\x0a\x00\x00\x00\x00\x10\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x10\x10\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x1e\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x1a\x00\x00\x00\x1a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0a"
        b"\x10\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x10\x00\x10"
        b"\x00\x00\x00\x10\x10\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x10\x00\x00\x00\x0a\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x10\x00\x00\x00\x00\x00\x10\x00\x00\x00\x00\x00\x00\x00"
        b"\x0b\x00\x00\x10\x10\x10\x10\x10\x10\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x10\x10\x00\x0a\x00"
        b"\x10\x0a\x00\x00\x00\x10\x10\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x10\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x0a\x00"
        b"\x00\x00\x00\x0a\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x06\x06\x00\x00\x00\x00\x00\x00\x0a\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x06\x00\x00\x00\x0a\x0a\x00\x00\x00\x10\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0a\x0a\x00\x00\x00\x00\x00\x0a\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x0a\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x0a\x00\x00\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x0a\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x10\x06\x00\x00\x00\x00\x00\x06\x00\x00\x06\x00"
        b"\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00"
        b"\x06\x00\x00\x00\x00\x00\x00\x00\x00\x10\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0a\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x06\x00\x00\x00\x06"
        b"\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0a\x0a\x06"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x06\x06\x06\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x06\x06\x00\x06\x00\x00\x00\x00\x00\x00\x00\x0d\x10\x10\x10\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x13\x00\x06\x00\x00\x00\x00\x00\x00\x1e\x10\x00\x1e\x10"
        b"\x00\x06\x06\x06\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x1e\x10\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x10\x10\x1e\x00\x00\x00\x00\x00\x00\x06\x06\x06\x06\x06\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0e\x06\x06\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0b\x0b\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x06\x06\x06\x00\x00\x00\x00\x06\x00\x00\x00\x06\x06\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06"
        b"\x00\x06\x00\x00\x00\x06\x06\x00\x06\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x0a\x0a"
        b"\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x06\x00\x00\x00\x00\x00\x00\x0a\x06\x06\x06"
        b"\x06\x00\x06\x06\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x06\x06\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x1d\x00\x00\x00\x10\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x1d\x1d\x00\x00\x00\x00\x0a\x1a\x00\x00\x0d\x00"
        b"\x0d\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x16\x00\x16\x00\x00\x00\x00\x00\x00\x00\x0a\x0a\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x16\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0a"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x0a\x0a\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x06\x00\x06\x06\x06\x06"
        b"\x00\x00\x00\x00\x00\x06\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x06\x06\x06\x00\x06\x06\x00\x00\x00\x06"
        b"\x00\x06\x06\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x06\x00\x06\x06\x06\x06\x06\x06\x00\x00\x00\x00"
        b"\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x06\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x19\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x10\x19\x10\x10\x19\x00\x10\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x1a\x1a\x00\x00\x00\x00\x16\x00\x00\x00\x00\x00\x0a\x00\x00\x00\x00\x00\x00\x0d\x16\x16"
        b"\x16\x16\x16\x16\x16\x16\x16\x16\x16\x16\x16\x16\x16\x16\x1d\x00\x00\x00\x06\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x12\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x06\x06\x06\x00"
        b"\x06\x01\x19\x00\x00\x00\x00\x10\x00\x00\x1a\x1c\x10\x10\x06\x06\x00\x06\x06\x00\x00\x1d\x00\x06"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x06\x06\x00\x00\x00\x00\x0a"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x10\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x10\x1a\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x13\x00\x00\x00\x10\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x0c\x00\x00\x0c\x00\x00\x00\x00\x00\x00\x10\x00\x00\x00\x00\x00\x00\x00\x0c\x00\x00\x00\x00"
        b"\x00\x00\x00\x0a\x0a\x00\x00\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0a\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x16\x16\x00\x00\x00"
        b"\x00\x00\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x16\x16\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x10\x13\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x10\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x06\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x06\x06\x00\x06\x06\x06\x06\x06\x06\x00\x06\x00\x06\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x06\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x0a\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x06\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0a\x06\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x10\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06"
        b"\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x06\x06\x06\x06\x06\x06\x06\x06\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x06\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x0a\x00\x00\x06\x06\x00\x00\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x0a\x0a\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x06\x00\x00"
        b"\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x06\x06\x06\x06"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0a\x0a\x00\x00\x00\x00\x00\x00\x06\x06\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x06"
        b"\x00\x06\x06\x06\x00\x06\x06\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0a\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x06\x0a\x00\x00\x00\x00\x0a\x0a\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x11\x1b\x06\x06\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x10\x00"
        b"\x00\x00\x00\x10\x1a\x1a\x1a\x0a\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0a"
        b"\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x10\x00\x00\x00\x00\x00"
        b"\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0a\x0a\x00\x00\x00"
        b"\x10\x10\x10\x00\x06\x06\x00\x00\x00\x00\x00\x00\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x10\x00\x10\x00\x16\x00\x00\x10"
        b"\x10\x00\x00\x00\x00\x10\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0a\x00\x00\x0a\x00\x00\x00\x00\x0a"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x10\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x10\x00\x00\x00\x10\x10\x10"
        b"\x00\x00\x00\x00\x10\x00\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x0a\x10\x00\x00\x00\x00\x00\x16"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x10\x10\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x10\x00\x1e\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0a\x10\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x10\x00\x00"
        b"\x10\x00\x00\x00\x06\x10\x10\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x10\x00\x00\x00\x0a\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x10\x00\x00\x00\x00\x00\x10\x00\x00\x00"
        b"\x00\x00\x00\x00\x0b\x00\x00\x10\x10\x10\x10\x10\x10\x10\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00"
        b"\x00\x00\x10\x10\x00\x0a\x00\x10\x0a\x06\x00\x00\x00\x10\x10\x00\x0a\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x06\x06\x00\x06\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x06\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x06\x00\x10\x00\x00\x00\x00\x00\x0a\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x0a\x00\x00"
        b"\x06\x00\x06\x00\x00\x00\x00\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x10\x10\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x10\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x06\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x1a\x1a\x06\x1a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x10\x10"
        b"\x10\x10\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x10"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x16\x10\x10\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x10\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x16\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0a\x16\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x06\x06\x06\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x16"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x06\x00\x06\x00\x00\x00\x06\x06\x00\x00\x06\x06\x06"
        b"\x06\x00\x00\x00\x00\x00\x00\x06\x06\x00\x00\x00\x00\x00\x06\x00\x00\x06\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x06\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x06\x06\x06\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x06\x00\x00\x06\x06\x06\x06"
        b"\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x0e\x06\x06\x06\x06\x06\x06\x06\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x04\x04\x04\x04\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06"
        b"\x00\x00\x00\x00\x00\x00\x06\x06\x00\x00\x00\x00\x00\x00\x00\x06\x06\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x06\x06\x06\x06\x06\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x06\x06\x00\x00\x06\x06\x06\x06\x00\x00"
        b"\x06\x06\x00\x00\x06\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x06\x06\x06\x06\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x06\x06\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x06\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x06\x06\x00\x06\x00\x00\x00\x00\x06\x06\x00"
        b"\x00\x00\x00\x00\x00\x0a\x00\x00\x00\x00\x00\x00\x0a\x00\x00\x0a\x00\x00\x00\x10\x00\x19\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x06\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x1d"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00"
        b"\x00\x10\x00\x00\x10\x10\x10\x10\x00\x00\x00\x00\x10\x10\x1a\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x04\x04\x00\x00\x00\x06\x06\x00\x06\x06\x06"
        b"\x06\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x06\x06\x00\x00\x00\x00\x00\x00\x03\x00\x03\x00\x03\x00\x03\x00\x04\x04\x00\x00"
        b"\x06\x06\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x06\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x06\x06\x06\x06\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x06\x00\x06\x06"
        b"\x06\x06\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x06\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x06\x06\x06\x00\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x06"
        b"\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x06\x06"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x10\x0b\x00\x11\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x1d"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x10\x00\x06\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0a\x0a\x00\x00\x00\x00\x00\x0a\x00"
        b"\x00\x00\x00\x00\x17\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x16\x00\x06\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x06\x00\x00\x06\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x06\x06\x06\x06\x06\x06\x06\x06\x00"
        b"\x06\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0a\x06\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x16\x00\x00\x00\x00\x00\x00"
        b"\x06\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0a\x0a\x0a\x0a\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0a\x0a\x00\x00\x00"
        b"\x00\x10\x10\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x06"
        b"\x06\x06\x00\x00\x00\x06\x06\x06\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x06\x06\x06\x00\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\x00\x00\x00\x00\x0a"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x05\x00\x00\x00\x0a\x06\x00\x00\x00\x00\x00\x00\x10\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x06\x00\x00\x06\x06\x00\x00\x00\x00\x00\x00\x00\x06\x06\x00\x00\x06\x06"
        b"\x06\x06\x00\x06\x06\x06\x00\x00\x00\x1e\x00\x00\x00\x16\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x0a\x00\x00"
        b"\x00\x00\x00\x00\x10\x00\x00\x00\x00\x10\x1a\x1a\x1a\x0a\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x0a\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x10"
        b"\x00\x00\x00\x00\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0a"
        b"\x0a\x00\x00\x00\x10\x10\x00\x06\x06\x00\x00\x00\x00\x00\x00\x00\x0a\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x10\x00\x10\x00\x16"
        b"\x00\x00\x10\x10\x00\x00\x00\x00\x10\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0a\x00\x00\x0a\x00\x00"
        b"\x00\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x10\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x10\x00\x00\x00"
        b"\x10\x10\x10\x00\x00\x00\x00\x10\x00\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0a\x10\x00"
        b"\x00\x00\x00\x00\x16\x00\x00\x00\x0a\x00\x00\x00\x00\x10\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0a\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x10\x10\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x10\x1e\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0a\x10\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x10\x00\x00\x10\x00\x00\x00\x16\x10\x10\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x06\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x10\x00\x00\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x10\x00\x00\x00\x00\x00\x10\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x10\x10\x10\x10\x10\x10\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x10\x10\x00\x0a\x00\x10\x0a\x06\x00\x00\x00\x10\x10\x00"
        b"\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x10\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x19\x0a\x0a\x00\x00\x0a\x0a\x00\x07\x19\x00\x10\x0a\x00\x00\x00\x06\x0a\x06"
        b"\x00\x00\x00\x16\x06\x06\x0a\x00\x0a\x0a\x00\x0a\x0a\x0a\x00\x00\x00\x00\x00\x09\x08\x10\x00\x10"
        b"\x00\x10\x15\x10\x06\x06\x00\x00\x19\x18\x00\x06\x00\x0b\x00\x0a\x0b\x00\x0a\x17\x06\x14\x16\x06"
        b"\x06\x06\x06\x06\x06\x06\x06\x06\x00\x00\x00\x00\x00\x06\x06\x16\x0f\x00\x00\x00\x00\x00\x00\x00"
        b"\x06\x06\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00"
    ),
    names=(
        '',
        '#active volumes',
        '#dummy scans',
        '#rest volumes',
        '(a)View Name',
        '0-Filled Array',
        '1 Plot',
        '2 Plot',
        '2D Phase Oversampling Lines',
        '2DLocX',
        '2DLocY',
        '2nd Flip Angle [degree]',
        '3D Filter cutoff',
        '3D Filter flag',
        '3D Filter order',
        '3D Phase Oversampling Part',
        '3D calibration out of date flag',
        '3D structure of interest',
        '3DCard Clipset ID',
        '3DCard HRWave Max',
        '3DCard HRWave Min',
        '3DCard Step Angle',
        '3DCard Xdcr Angle',
        '3DWL',
        '3DWW',
        '3Dcal 3D frame unit size',
        '3Dcal C arm angle',
        '3Dcal Instance UID',
        '3Dcal L arm angle',
        '3Dcal Pivot angle vector',
        '3Dcal acquisition date',
        '3Dcal acquisition time',
        '3Dcal algorithm version',
        '3Dcal calibration mode',
        '3Dcal calibration processing date',
        '3Dcal calibration processing time',
        '3Dcal centering mode',
        '3Dcal field of view',
        '3Dcal image columns',
        '3Dcal image frame origin column',
        '3Dcal image frame origin row',
        '3Dcal image pixel spacing',
        '3Dcal image rows',
        '3Dcal matrix elements',
        '3Dcal matrix sequence',
        '3Dcal number of images',
        '3Dcal positioner pivot rotation speed',
        '3Dspin expected number of frames',
        '<internal',
        '? SOP Instance UID ?',
        '??',
        '???',
        '?Atlas Head?',
        '?Binary XML with PHI?',
        '?FlipAngle?',
        '?InversionTime?',
        '?PASTA?',
        '?QD Whole Body?',
        '?Repetition Time (/100)',
        '?RxGain?',
        '?ScanInterface.GroupParamArchive',
        '?Sequence Options?',
        '?Sequence Variant?',
        '?StudyReservationInfo',
        '?acquired series (vs postproc)?',
        '?character set?',
        '?num?',
        '?postproc series?',
        '?time?',
        '?vect1?',
        '?vect2?',
        '?vect3?',
        '?vect4?',
        'A Coefficients',
        'A Coord of Bottom Right Corner',
        'A Coord of Top Right Corner',
        'ABD Value',
        'ABD Vector',
        'ABD value',
        'AC ADC Offset',
        'AC ADC Pair Number',
        'AC Combination Mask',
        'AC Element Data Mask',
        'AC Element Noise Level',
        'AC Element Number',
        'AC Element Select Mask',
        'AC Element To ADC Connect',
        'AC Preamplifier Gain',
        'ACOM flags',
        'ADAC Header Signature',
        'ADAC Header/Image Sizes',
        'ADAC Pegasys Headers',
        'ADC Offset',
        'ADC Voltage',
        'ADDiff',
        'AE Title',
        'AEC Density',
        'AEC Field',
        'AEC Film Screen',
        'AES',
        'AF',
        'AMI Annotation Color (RET)',
        'AMI Annotation Creation Date (RET)',
        'AMI Annotation Creation Time (RET)',
        'AMI Annotation Creator (RET)',
        'AMI Annotation Element Position',
        'AMI Annotation Element Text',
        'AMI Annotation Elements (RET)',
        'AMI Annotation Frame Number (RET)',
        'AMI Annotation Label (RET)',
        'AMI Annotation Line Style (RET)',
        'AMI Annotation Modification Dates (RET)',
        'AMI Annotation Modification Times (RET)',
        'AMI Annotation Modifiers (RET)',
        'AMI Annotation Sequence (RET)',
        'AMI Annotation UID (RET)',
        'AMI Calibration Factor (RET)',
        'AMI Center Offset (RET)',
        'AMI Compression Type (RET)',
        'AMI Displayed Area (RET)',
        'AMI Enable Averaging (RET)',
        'AMI Last Released Annot Label (RET)',
        'AMI Magnification (RET)',
        'AMI Magnification Type (RET)',
        'AMI Pixel Aspect Ratio Swap (RET)',
        'AMI Quality (RET)',
        'AMI Show Image Annotation (RET)',
        'AMI Show Image Overlay (RET)',
        'AMI Transformation Matrix (RET)',
        'AMI Viewport Annotation Level (RET)',
        'AMI Window Center (RET)',
        'AMI Window Function (RET)',
        'AMI Window Invert (RET)',
        'AMI Window Slope (RET)',
        'AMI Window Widith (RET)',
        'AP Angulation',
        'AP Offcenter',
        'APR Name',
        'ASL Contrast technique',
        'ASSET Acquisition Calibration Series UID',
        'ASTAR Inversion Time',
        'AV Correction Indicator',
        'A_Coefficients',
        'Abdomen Brightness',
        'Abs Bed Pos',
        'Absolute Table Position of 4D Volume',
        'Accepted Beats',
        'Accepted Beats Time',
        'Accepted Beats in Window',
        'Accumulated Exposure Dose',
        'Accumulated Fluoroscopy Dose',
        'Acknowledge Flag',
        'Acoustic Frame Timestamp',
        'Acq Pan (retired)',
        'Acq Zoom (retired)',
        'Acq recon record checksum',
        'AcqModeSliceDir',
        'AcqPlaneRotationDeg',
        'Acqd Sensitivity',
        'Acquired Display Mode',
        'Acquired Plane',
        'Acquired Spectral Range',
        'Acquired cycles per repeat',
        'Acquisition Columns',
        'Acquisition DLX 2D Series Count',
        'Acquisition DLX 2D Series Sequence',
        'Acquisition DLX Identifier',
        'Acquisition Delay',
        'Acquisition Duration',
        'Acquisition File Sequence',
        'Acquisition Framerate',
        'Acquisition Index',
        'Acquisition Inner Matrix',
        'Acquisition Length',
        'Acquisition Mode',
        'Acquisition Mode Description',
        'Acquisition Mode Display Label',
        'Acquisition Number',
        'Acquisition Order',
        'Acquisition Parent UID',
        'Acquisition Plane',
        'Acquisition Protocol User Name',
        'Acquisition Room',
        'Acquisition SUB mode',
        'Acquisition Sort Number',
        'Acquisition Specific Correction Name',
        'Acquisition Type',
        'Acquisition Type:',
        'Acquisition UID',
        'Acquisition Zoom',
        'Acquisition region',
        'AcquisitionContextDescription',
        'AcquisitionContrast',
        'AcquisitionMatrixText',
        'AcquisitionRate',
        'Active Image Columns',
        'Active Image Rows',
        'ActiveQuad',
        'Activity Concentration Scale Factor',
        'Actual 3D Image Partition Number',
        'Actual Exposure Time',
        'Actual Frame Number',
        'Actual User',
        'Actual receive gain analog',
        'Actual receive gain digital',
        'Actual series data time stamp',
        'ActualPctRpeakDelay',
        'ActualRPeakTimeDelay',
        'Acuson Image Apex X',
        'Acuson Image Apex Y',
        'Acuson Mechanical Apex X',
        'Acuson Mechanical Apex Y',
        'Acuson Region Type',
        'Adaptive Filter',
        'Additional Asset Data',
        'Additional Change Data',
        'Additional Image Identifier',
        'Additional tags for Presentation State',
        'Adjusted Field of View',
        'Adjustment Status Mask',
        'Admitting Diagnosis',
        'Advantage comp. Overflow',
        'Advantage comp. Underflow',
        'Adx Acq Mode',
        'Adx Auto Inject',
        'Adx Camera Rotation Enable',
        'Adx Dose',
        'Adx Exam Name',
        'Adx Exposure Duration',
        'Adx Focus',
        'Adx Injector Delay',
        'Adx Patient Size',
        'Adx Procedure Name',
        'Adx Record View',
        'Adx Reverse Sweep',
        'Afin Conversion Coefficient',
        'Age Group',
        'Air Calibration Date',
        'Air Calibration Time',
        'Aliased Data Type',
        'Alignment Offset Valid Flag',
        'Alignment Rotations',
        'Alignment Timestamp',
        'Alignment Translations',
        'Allergy Indication',
        'Allocate trigger buffer',
        'Alpha LUT Transfer Function',
        'Alpha coefficient',
        'Alteration Mask',
        'Alternate Image Sequence',
        'Analog Output Device',
        'Analysis Package',
        'Analysis Type',
        'Analysis Views',
        'Anatomic Blackground Factor',
        'Anatomic Correct View',
        'Anatomic Correct View Flag',
        'Anatomic Sort Number',
        'AnatomicRegionCodeMeaning',
        'AnatomicRegionCodeValue',
        'AnatomicRegionCodingSchemeDesignator',
        'AnatomicRegionCodingSchemeVersion',
        'AnatomicRegionSequence',
        'Anatomical Background Percent',
        'Anatomical reference for scout',
        'Anatomy',
        'Anatomy Imaged',
        'Anchor Point',
        'Angle 1 Increment',
        'Angle 1 increment',
        'Angle 2 Increment',
        'Angle 2 increment',
        'Angle 3 Increment',
        'Angle 3 increment',
        'Angle Label 1',
        'Angle Label 2',
        'Angle Label 3',
        'Angle Type 1 360o 2 128 Steps',
        'Angle Value 1',
        'Angle Value 2',
        'Angle Value 3',
        'Angle Vector',
        'Angle of first view',
        'Angular Sampling',
        'Angular Sampling Density',
        'Angular Step',
        'Angulation',
        'Annotation',
        'Annotation Arrow Angle',
        'Annotation Arrow Length',
        'Annotation Color',
        'Annotation Creation Date',
        'Annotation Creation Time',
        'Annotation Creator',
        "Annotation Don't Save",
        'Annotation Font',
        'Annotation Geom Color',
        'Annotation Geom Dash Length',
        'Annotation Geom Fill Pattern',
        'Annotation Geom Line Style',
        'Annotation Geom Thickness',
        'Annotation Interactivity',
        'Annotation Label',
        'Annotation Line Attach Mode',
        'Annotation Line Color',
        'Annotation Line Control Size',
        'Annotation Line Dash Length',
        'Annotation Line Point Count',
        'Annotation Line Points',
        'Annotation Line Style',
        'Annotation Line Thickness',
        'Annotation Line Type',
        'Annotation Marker Attach Mode',
        'Annotation Marker Color',
        'Annotation Marker Location',
        'Annotation Marker Size',
        'Annotation Marker Type',
        'Annotation Modification Date',
        'Annotation Modification Sequence',
        'Annotation Modification Time',
        'Annotation Modifier',
        'Annotation Name',
        'Annotation Number',
        'Annotation Sequence',
        'Annotation Text',
        'Annotation Text Attach Mode',
        'Annotation Text Background Color',
        'Annotation Text Backing Mode',
        'Annotation Text Cursor Mode',
        'Annotation Text Foreground Color',
        'Annotation Text Justification',
        'Annotation Text Location',
        'Annotation Text Shadow Offset X',
        'Annotation Text Shadow Offset Y',
        'Annotation Text String',
        'Annotation Type',
        'Annotation Value',
        'Annotation_Size',
        'Anonymization Status',
        'Apex Position',
        'Applicable Review Mode',
        'ApplicableSafetyStandardAgency',
        'ApplicableSafetyStandardDescription',
        'Application Header Data',
        'Application Header ID',
        'Application Header Info',
        'Application Header Sequence',
        'Application Header Type',
        'Application Header Version',
        'Application Name',
        'Application Version',
        'Application name',
        'ApplicationData',
        'Apply Anatomical Background',
        'Apply Fade',
        'Arc Angle',
        'Arc Increment',
        'Arch. Management Flag Keep Online',
        'Arch. Mgmnt Flag Do Not Archive',
        'Archive Code',
        'Archive Flag',
        'Archive Status',
        'ArchiveId',
        'ArchivedCount',
        'Area Size',
        'Arm Length in cm',
        'Array Container Sequence',
        'Arrhythmia Rejection',
        'Arrow end',
        'Artery Territory Region',
        'Artifact Reduction',
        'Asset R Factors',
        'Assigning Authority For Patient ID',
        'Astigmatic Collimator 1 Neuro 2 Cardiac',
        'Asymmetrical Collimation Information',
        'Attach ID Application Code',
        'Attach ID Date',
        'Attach ID Message Count',
        'Attach ID Time',
        'Attached Annotation',
        'Attending Physician',
        'Attenuation Coef',
        'Attenuation Coefficient',
        'Attenuation Flag 1 Chang 2 Sorenson',
        'Attenuation Threshold',
        'Attenuation Type',
        'Attributes Doppler Gate Size',
        'AuthorizationEquipmentCertificationNumber',
        'Auto Gain',
        'Auto Injection Enabled',
        'Auto Prescan Analog receiver gain',
        'Auto Prescan Center Frequency',
        'Auto Prescan Digital receiver gain',
        'Auto Prescan Transmit Gain',
        'Auto Push Tag',
        'Auto Window Beats',
        'Auto Window Center',
        'Auto Window Expansion',
        'Auto Window Flag',
        'Auto Window Shift',
        'Auto Window Width',
        'Auto injection enabled',
        'Auto mA Mode',
        'Auto window/level alpha',
        'Auto window/level beta',
        'Auto window/level level',
        'Auto window/level window',
        'AutoArchive',
        'AutoHeartRateDetectPredict',
        'AutoRotateAxis',
        'AutoRotateRangeIndex',
        'AutoRotateSpeedIndex',
        'AutoSave',
        'AutoStart',
        'AutoTrack Peak',
        'AutoTrack Width',
        'Autobeat Window 0 No 1 Yes',
        'Average Heart Rate BPM',
        'Average Heart Rate for Image List',
        'Average R-R Interval msec',
        'Avg of left ref chans over views',
        'Avg of right ref chans over views',
        'Avg overranges all views',
        'AvgHeartRateForImage',
        'AvgHeartRatePriorToConfirm',
        'Avr RR Time Vector',
        'Axial Acceptance Angle',
        'Axial Type',
        'AxisDirection',
        'B Delta',
        'B Edge',
        'B Preset Image Look',
        'B-Color-On Flag',
        'B-Mode Dynamic Range',
        'B-Mode Edge Enhance Index',
        'B-Mode Map Index',
        'B-Mode Overall Gain',
        'B-Mode Persistence Index',
        'B-Mode Res/Speed Index',
        'B-Mode Submode',
        'B-Mode Tint Index',
        'B-Mode Tint Type',
        'B-mode 1D Post Processing Curve',
        'B-mode Delta (ECRI) Map Diagonal',
        'B-mode Display Depth End',
        'B-mode Display Depth Start',
        'B-mode Dynamic Range',
        'B-mode Frame Rate',
        'B-mode Frequency',
        'B-mode Persistence',
        'B-mode Post Processing',
        'B-mode Preset Application',
        'B-mode Res Mode',
        'B-mode Space Time',
        'BAM WallThickness File Content',
        'BAM WallThickness File Name',
        'BAM WallThickness File Sequence',
        'BAM WallThickness Session Completion Flag',
        'BAM WallThickness Session Creator',
        'BAM WallThickness Session Date/Time',
        'BBA Miscellaneous Info',
        'BBH coefficients',
        'BBIRThicknessRatio',
        'BBV',
        'BByteMaskOffset',
        'BByteMaskSize',
        'BCutPlaneEnable',
        'BIH Frame',
        'BMprColorMapIndex',
        'BMprDynamicRangeDb',
        'BMprGrayMapIndex',
        'BPreProcessFilterMix',
        'BSubmodeIndex',
        'BVolumeRenderMode',
        'BVrBrightness',
        'BVrColorMapIndex',
        'BVrContrast',
        'BVrDynamicRangeDb',
        'BVrGrayMapIndex',
        'BVrOpacity',
        'BVrThresholdHigh',
        'BVrThresholdLow',
        'BW Image Type',
        'B_matrix',
        'B_value',
        'Back Proj Filter Param',
        'Back Proj Filter Param 2',
        'Back Proj Filter Type',
        'Back projector coefficient',
        'BackgroundImageInstanceUID',
        'Backprojection angle head 1',
        'Backprojection angle head 2',
        'Bag ID',
        'BandwidthPerPixelPhaseEncode',
        'Barcode',
        'Base Raw Matrix Size',
        'Batch Number',
        'Batch Size',
        'Batch Slice Number',
        'Beam Cover Area',
        'Beam Distance',
        'Beam Group Sequence',
        'Beam Name',
        'Beam Orientation',
        'Beam Parameter Sequence',
        'Beam Profile Number',
        'Beam Profile Sequence',
        'Beam Sequence',
        'Beam Thickess',
        'Beam Thickness',
        'BeamAxialMin',
        'BeamAxialSpan',
        'BeamLateralMin',
        'BeamLateralSpan',
        'Beat Rejection Parameter',
        'Beats Rejected Post PVC',
        'Bed Position',
        'Bed U/D correction data',
        'Bed correction angle',
        'Bed step for wholebody or Coin acquisitions',
        'Begin Index Vector',
        'Bias of Functional Image',
        'Binary Data',
        'Binning Factor X and Y',
        'Biopsy Area Bottom Border',
        'Biopsy Area Left Border',
        'Biopsy Area Right Border',
        'Biopsy Area Top Border',
        'Biopsy Image',
        'Biopsy Markers Number',
        'Biopsy Markers X',
        'Biopsy Markers Y',
        'Biopsy T location',
        'Biopsy position',
        'Biopsy ref location',
        'Bitmap defining CVs',
        'Bitmap of SAT Selections',
        'Bitmap of prescan options',
        'Bits Mapped to Color Lookup Table',
        'Blackening Process Flag',
        'Bladder Esidual Volume cc',
        'Bladder Image Extension',
        'Blank scan image for profile',
        'Blanking Circle Diameter',
        'BlendingRatio',
        'Block Name',
        'Block Sequence',
        'Block Shape',
        'BloodSignalNulling',
        'Body Surface Area',
        'Body Surface Area m2',
        'Bookmark',
        'BookmarkChunkId',
        'Bookmark_Seq',
        'Box',
        'BpSeg',
        'BpSegPairs',
        'BpSegpairs',
        'Break condition',
        'Breast Box x0',
        'Breast Box x1',
        'Breast Box y0',
        'Breast Box y1',
        'Breast ROI X',
        'Breast ROI Y',
        'Breed Name',
        'Brightness',
        'Brightness Sensitivity',
        'Bucky Angle',
        'Bucky Format',
        'Bucky Grid',
        'Bucky Height',
        'Buffer Overflow Flag 1 Buffer Overflow',
        'BufferSize',
        'Build Date',
        'Build Resolution',
        'BulkData',
        'BulkDataFormat',
        'BulkMotionCompensationTechnique',
        'BulkMotionSignalSource',
        'Burned In Annotation',
        'Burned in Graphics',
        'Byte Offset of Original Header',
        'Byte Offset of Pixel Matrix',
        'Byte Order',
        'ByteSize',
        'Bytes Per Timestamp',
        'C-Arm Angle',
        'CC Angulation',
        'CC Offcenter',
        'CCD Autopeak Function',
        'CCD Count Rate Mode',
        'CCD Energy Level',
        'CCD Peaking Mode',
        'CCD Window Offset',
        'CCD Window Width',
        'CCutPlaneEnable',
        'CD Balance',
        'CD Color Mix Points X1',
        'CD Color Mix Points X2',
        'CD Color Mix Points Y1',
        'CD Color Mix Points Y2',
        'CD Color Mode',
        'CD Delta',
        'CD Dynamic Range',
        'CD Frequency',
        'CD PRI',
        'CD Pan Box Min X0',
        'CD Pan Box Min X1',
        'CD Pan Box Min Y0',
        'CD Pan Box Min Y1',
        'CD Steering Angle',
        'CD Velocity Scale Max',
        'CD Velocity Scale Min',
        'CFP',
        'CFX Multiple Hyperkinesia in Opposite Region',
        'CFX Multiple Hypokinesia in Region',
        'CFX Multiple Total LV contour Percent',
        'CFX Single Hyperkinesia in Opposite Region',
        'CFX Single Hypokinesia in Region',
        'CFX Single Total LV contour Percent',
        'CFlowStateIndex',
        'CFrontClipMode',
        'CMprColorFlowPriorityIndex',
        'CMprColorMapIndex',
        'COMAPL Header Type',
        'COMAPL Header Version',
        'COMAPL History Information',
        'COMAPL OOG Type',
        'COMAPL OOG Version',
        'COR Acquisition Date',
        'COR Corr. Flag 1 Corr',
        'COR Data',
        'COR Data for Detector 1',
        'COR Data for Detector 2',
        'CP',
        'CPS Balance Setting',
        'CPS Map Data',
        'CPS Map Type',
        'CPU Identification Label',
        'CR Bar Code Number',
        'CR C Shift',
        'CR C-Shift',
        'CR Cassette Size',
        'CR DRE',
        'CR DRN',
        'CR DRT',
        'CR Distribution Code',
        'CR EDR Mode',
        'CR ES Parameters',
        'CR Energy Subtraction Parameters',
        'CR Equipment ID',
        'CR Exposure Menu Code',
        'CR Exposure Menu String',
        'CR Film Format',
        'CR Film Output Exposure',
        'CR Film Output Exposures',
        'CR GA',
        'CR GC',
        'CR GS',
        'CR GT',
        'CR Group Number',
        'CR Header Information',
        'CR Image IP Params Left',
        'CR Image IP Params Right',
        'CR Image IP Params Single',
        'CR Image Params Common',
        'CR Image Serial Number',
        'CR Latitude',
        'CR Machine ID',
        'CR Machine Type',
        'CR ORD',
        'CR ORE',
        'CR ORN',
        'CR Processing Parameters',
        'CR RE',
        'CR RN',
        'CR RT',
        'CR S Shift',
        'CR S Shift String',
        'CR S-Shift',
        'CR S-Shift String',
        'CR Shutters Applied',
        'CR Technician Code',
        'CRC',
        'CSA Data',
        'CSA Data Info',
        'CSA Data Type',
        'CSA Data Version',
        'CSA Image Header Info',
        'CSA Image Header Type',
        'CSA Image Header Version',
        'CSA Image Header Version ??',
        'CSA Series Header Info',
        'CSA Series Header Type',
        'CSA Series Header Version',
        'CSI Matrix Size extended',
        'CSI Matrix Size original',
        'CSubmodeIndex',
        'CT Cardiac Sequence',
        'CT Private Data 1',
        'CT Private Data 2',
        'CT Private Data 3',
        'CT bone number',
        'CT water number',
        'CTDIw',
        'CTQ Abnormal Oblique Margin',
        'CTQ Abnormal Sagittal Margin',
        'CTQ Basal Slice Index Offset',
        'CTQ Female Entry Count',
        'CTQ Find Max or Average Flag',
        'CTQ Line Counts',
        'CTQ Male Entry Count',
        'CTQ Matrix Size',
        'CTQ Max Oblique Stack Count',
        'CTQ Max Sagittal Stack Count',
        'CTQ Min Oblique Stack Count',
        'CTQ Min Radius Percent',
        'CTQ Min Sagittal Stack Count',
        'CTQ Normal Margin',
        'CTQ Radial Angle Increment',
        'CTQ Radii Counts',
        'CTQ Starting Line Index',
        'CTQ Stress/Rest Time Delay',
        'CTQ Time Delay Units',
        'CTQ Unknown Entry Count',
        'CTQ has been used',
        'CTVESSequence',
        'CVRPN',
        'CVU',
        'CVolumeRenderMode',
        'CVrBrightness',
        'CVrColorFlowPriorityIndex',
        'CVrColorMapIndex',
        'CVrOpacity',
        'CVrThresholdHigh',
        'CVrThresholdLow',
        'Calculation Mode',
        'Calculation Submode',
        'Calibrated Field strength',
        'Calibration Accuracy',
        'Calibration Angle CranCaud',
        'Calibration Angle RAOLAO',
        'Calibration Date',
        'Calibration Extended',
        'Calibration Factor',
        'Calibration Factor Multiplicity',
        'Calibration Flag',
        'Calibration Frame',
        'Calibration Frame Original',
        'Calibration Gantry Data Valid',
        'Calibration II Field',
        'Calibration II Zoom',
        'Calibration Image Original',
        'Calibration Isocenter to Floor Distance',
        'Calibration Isocenter to Source Distance',
        'Calibration Magnification Ratio',
        'Calibration Method',
        'Calibration Number Of Points Uif',
        'Calibration Object',
        'Calibration Object Size',
        'Calibration Object Size mm',
        'Calibration Object to Image Distance',
        'Calibration Points Column',
        'Calibration Points Row',
        'Calibration Return Code',
        'Calibration Source to II Distance',
        'Calibration Sw Version',
        'Calibration System Correction',
        'Calibration System Factor',
        'Calibration System II Formats',
        'Calibration TOD Value',
        'Calibration Table to Floor Distance',
        'Calibration Time',
        'Calibration accuracy',
        'Calibration date',
        'Calibration extended',
        'Calibration factor',
        'Calibration frame',
        'Calibration frame original',
        'Calibration image original',
        'Calibration mag ratio',
        'Calibration nb points uif',
        'Calibration object',
        'Calibration object size mm',
        'Calibration parameters',
        'Calibration points column',
        'Calibration points row',
        'Calibration return code',
        'Calibration sw version',
        'Calibration time',
        'Camera Name',
        'Camera Shape',
        'Camera config angle',
        'Camera_Position',
        'Can Downscan 512',
        'Canon Internal Data 1',
        'Canon Internal Data 111',
        'Caption Height',
        'Capture Type',
        'Capture Type Name',
        'Capture Type Number',
        'CaptureInputType',
        'Cardiac Code',
        'Cardiac Frequency',
        'Cardiac Output',
        'Cardiac R-R Mean Time',
        'Cardiac Reconstruction Algorithm List',
        'Cardiac Reconstruction Gating Phase in Percent',
        'Cardiac Reconstruction Gating Phase in ms',
        'Cardiac Reconstruction Mode',
        'Cardiac Stress State',
        'Cardiac Sync',
        'Cardiac phase number',
        'Cardiac repetition time',
        'CardiacBeatRejectionTechnique',
        'CardiacPhaseNumbe',
        'CardiacRRIntervalSpecified',
        'CardiacReconAlgorithm',
        'CardiacScanOptions',
        'CardiacSignalSource',
        'CardiacSynchronizationTechnique',
        'CardiacTriggerSequence',
        'Cardiac_calibr_ratio;',
        'Carm Lateral Angle',
        'Carm Lateral Angle increment',
        'Case ID',
        'Cassette Image',
        'Cassette Matrix',
        'Cassette Orientation',
        'Cassette Scale',
        'Cassette Submatrix',
        'Category',
        'Cell number at Theta',
        'Cell spacing',
        'Center A coord of plane image',
        'Center Beam Angulation CaudCran',
        'Center Beam Angulation LR Anterior',
        'Center Of Circular Image Blanking',
        'Center R coord of plane image',
        'Center S coord of plane image',
        'Center freq. Method',
        'Central Beam X',
        'Central Beam Y',
        'Change List Item UID',
        'Channel Generating Video Sync',
        'ChannelNumber',
        'CharacterizedImageCount',
        'CharacterizedImageInstanceUid',
        'Chemical Shift',
        'Chemical Shift Number',
        'Chemical Shift Number MR',
        'Cid',
        'Cine Master',
        'Cine Parallel',
        'Cine Rate',
        'ClarifyVE Index',
        'Client Name',
        'Client Name Guid',
        'Clinical View',
        'Clipped Exposure Deviation',
        'Cluster Unique Identifier',
        'Cmi_contrastBolusAgent',
        'Cmi_imageComments',
        'Cmi_instanceCreationDateTime',
        'Cms_BodyPartExamined',
        'Cms_PerformingPhysiciansName',
        'Cms_institutionAddress',
        'Cms_institutionName',
        'Cms_institutionalDepartmentName',
        'Cms_operatorsName',
        'Cms_seriesDescription',
        'Cnr Commanded',
        'Coil Channel No.',
        'Coil Class Mask',
        'Coil ID',
        'Coil ID Data',
        'Coil ID Mask',
        'Coil Position',
        'Coil Type',
        'CoilString',
        'Collimation',
        'Collimation Data Valid',
        'Collimation Size',
        'Collimator Angle',
        'Collimator Beam Limit Breadth',
        'Collimator Beam Limit Diameter',
        'Collimator Beam Limit Height',
        'Collimator Diagphragm Position 1',
        'Collimator Diaphragm Mode',
        'Collimator Diaphragm Position 2',
        'Collimator Diaphragm Turn Angle',
        'Collimator Distance X',
        'Collimator Distance Y',
        'Collimator Finger Position',
        'Collimator Finger Turn Angle',
        'Collimator Height',
        'Collimator Left Vertical Edge',
        'Collimator Low Horizontal Edge',
        'Collimator Low Left X Percentage',
        'Collimator Low Left Y Percentage',
        'Collimator Low Right X Percentage',
        'Collimator Low Right Y Percentage',
        'Collimator Manual',
        'Collimator Name',
        'Collimator Right Vertical Edge',
        'Collimator Square Breadth',
        'Collimator Square Diameter',
        'Collimator Square Height',
        'Collimator Type',
        'Collimator Up Horizontal Edge',
        'Collimator Up Left X Percentage',
        'Collimator Up Left Y Percentage',
        'Collimator Up Right X Percentage',
        'Collimator Up Right Y Percentage',
        'Collimator Width',
        'Collimator X',
        'Collimator Y',
        'Collimator angular resolution',
        'Collimator rotation',
        'Collimator thickness',
        'Color Accent',
        'Color Baseline',
        'Color Curve X',
        'Color Flow Map Index',
        'Color Flow Maximum Velocity',
        'Color Flow Overall Gain',
        'Color Flow Persistence Index',
        'Color Flow Priority Index',
        'Color Flow Res/Speed Index',
        'Color Flow Smooth Index',
        'Color Flow Submode',
        'Color Flow Wall Filter Index',
        'Color Flow state',
        'Color Invert',
        'Color Map Family',
        'Color_Value_Field',
        'Cols/Rows/Frames',
        'Columns',
        'Columns of Rectangular Shutter',
        'Comb Head Number',
        'Commentline',
        'Comments',
        'CommitmentStatus',
        'Common Edge',
        'Common Series Instance Uid',
        'Communication Type',
        'Compatibility Version',
        'Compensated Detector Exposure',
        'Completion Time',
        'CompletionDate',
        'ComplexImageComponent',
        'Composition Mask',
        'Compressed Pixel Data',
        'Compression Algorithm',
        'Compression Type',
        'Compute type',
        'Computer name',
        'Concatenated SAT {# DTI Diffusion Dir., release 9.0 & below}',
        'Concatenated Sat',
        'ConcatenationFrameOffsetNumber',
        'ConcatenationUID',
        'Concurrent Slices Generation',
        'Confidential Flag',
        'Contains a text string that includes some of the same information that appears on the Odyssey Clinical Index (image directory) for this Image.',
        'Content Qualification',
        'Contiguous',
        'Contour Filter Angle',
        'Contour Filter Distance',
        'Contour Points',
        'Contour of Irregular Shutter',
        'Contrast',
        'Contrast Agent Flag',
        'Contrast Agent Volume List',
        'Contrast Allergy',
        'Contrast Amplification',
        'Contrast Balance',
        'Contrast Commanded',
        'Contrast Sensitivity',
        'Contrast Shift (C-SHIFT)',
        'Contrast/Active Image Indicator',
        'Contrast/Bolus Agent',
        'ContrastAgent',
        'ContrastMedium',
        'Control Unit 1 ICON 2 DOT 3 ScintiView',
        'Convolution ID',
        'Convolution Kernel',
        'Convolution Kernel Coefficients',
        'Convolution Kernel Comment 1',
        'Convolution Kernel Comment 10',
        'Convolution Kernel Comment 2',
        'Convolution Kernel Comment 3',
        'Convolution Kernel Comment 4',
        'Convolution Kernel Comment 5',
        'Convolution Kernel Comment 6',
        'Convolution Kernel Comment 7',
        'Convolution Kernel Comment 8',
        'Convolution Kernel Comment 9',
        'Convolution Kernel Size',
        'Convolution Kernel Size ID',
        'Convolution Type',
        'Convulsion Mode',
        'Coordinates (X, Y)',
        'Copper Attenuator Thickness',
        'Copper Filter',
        'Coronal Anterior Limit',
        'Coronal Extension',
        'Coronal Posterior Limit',
        'Corrected after glow terms',
        'Correction Factor',
        'Correction Table Reference Time',
        'Couch Direction',
        'Count',
        'Count Rate Start',
        'Count Rate Start Condition 0 None 1 Any 2 All',
        'Count Vector',
        'Count of Images in Series',
        'Counts in Peak Bin',
        'Counts source',
        'CoverageOfKSpace',
        'CreateDateTime',
        'Creation Date',
        'Creation Mask service',
        'Creation Time',
        'Creator',
        'Crispy XPI Filter',
        'Cross Talk Calibration Date',
        'Cross Talk Calibration Time',
        'CrossmarkMode',
        'Crystal thickness',
        'Crystal type Startburst or not',
        'Current Group Number',
        'Current Location Time',
        'Current Rotation Number',
        'Current Segment',
        'Current Slice Distance Factor',
        'Current Slice Number',
        'Current Spatial Filter Strength',
        'Current Time Product',
        'Current Ward',
        'Cursor Coordinates',
        'Cursor Length',
        'Cursor_position',
        'Curve Data',
        'Curve Function Label',
        'Curve Name',
        'CurveFlags',
        'CurveName',
        'CurveType',
        'CurveUID',
        'Custom ID',
        'Custom Tag',
        'Cut Out Image',
        'CutPlaneSide',
        'Cutline Image UID',
        'Cutline Set UID',
        'Cutout Name',
        'Cutout Sequence',
        'Cutout Shape',
        'Cycle Time',
        'Cycled Multiple Slice',
        'Cycles per repeat',
        'DAP of current record',
        'DAS Identification Label',
        'DAS Temperature',
        'DAS ad input',
        'DAS auto zero',
        'DAS cal frequency',
        'DAS cal mode',
        'DAS fpa gain',
        'DAS gain',
        'DAS output source',
        'DAS reg xm',
        'DAS trigger source',
        'DAS type',
        'DAS xm pattern',
        'DB/dt Peak rate of change of gradient field',
        'DBeamAxialMin',
        'DBeamAxialSpan',
        'DBeamLateralMin',
        'DBeamLateralSpan',
        'DByteMaskOffset',
        'DByteMaskSize',
        'DEI lower and upper limit values',
        'DF',
        'DICOM Implementation UID',
        'DICOM Implementation Version',
        'DICOMAttrNameCTopVoiQuad',
        'DICOMAttrNameCutPlane',
        'DICOMAttrNameMprCenterLocation',
        'DICOMAttrNameSliceLayout',
        'DICOMAttrNameSliceMPRPlane',
        'DICOMAttrNameSliceRangeType',
        'DICOMAttrNameSliceSpacing',
        'DICOMAttrNameThinVrMode',
        'DICOMAttrNameThinVrThickness',
        'DICOMAttrNameVoiPivotX',
        'DICOMAttrNameVoiPivotY',
        'DICOMAttrNameVoiPivotZ',
        'DICOMAttrNameVrQuadDisplayType',
        'DICOMUTILS_PROCESSING_METHODS',
        'DIMAQ Software',
        'DLP',
        'DLP Dose Length Product',
        'DLX Calibration Date',
        'DLX Calibration Status',
        'DLX Calibration Time',
        'DN',
        'DOSE Right DOM',
        'DPO Date',
        'DPO Invocation String',
        'DPO Number',
        'DPO Time',
        'DPO data',
        'DPO type',
        'DR Annotation Type',
        'DR Exam ID',
        'DR File Suffix',
        'DR File Type',
        'DR Image Type',
        'DR Original Instance UID Sequence',
        'DR Single Flag',
        'DRC Raw Data Table Sequence',
        'DRE',
        'DRM LUT file name',
        'DRM Strength',
        'DRN',
        'DRT',
        'DSA',
        'DSA Representation Current',
        'DSA Representation Original',
        'DTI Parameters',
        'DVolumeDepth',
        'DVolumeHeight',
        'DVolumePosX',
        'DVolumePosY',
        'DVolumePosZ',
        'DVolumeWidth',
        'Data',
        'Data Blob of a Visit',
        'Data Compression Code',
        'Data Dictionary Version',
        'Data Frame Assignment Sequence',
        'Data Input Type',
        'Data Object Recognition Code',
        'Data Object Subtype',
        'Data Object Type',
        'Data Output Type',
        'Data Padding',
        'Data Path Assignment',
        'Data Path ID',
        'Data Set Identifier',
        'Data Set Subtype 1',
        'Data Set Subtype 2',
        'Data Set Subtype 3',
        'Data Set Subtype 4',
        'Data Set Subtype 5',
        'Data Size of Retrieved Images',
        'Data Type',
        'Data length of the XML stream',
        'Data size for scan data',
        'Data stream from cassette',
        'Data value Representation',
        'DataValidationSpec',
        'Dataset Flags',
        'Dataset Modified',
        'Dataset Name',
        'Dataset Object Name',
        'Dataset Type',
        'Dataset UID',
        'DatasetName',
        'DatasetROIMapping',
        'Date',
        "Date 3D/PanView internal 'dataset' file was acquired",
        'Date of completion of quality assurance',
        'Date of data replacement',
        'DateLastAccessed',
        'DateLastModified',
        'Debug Data (binary format)',
        'Debug Data (text format)',
        'Decay Corr. Flag 1 Corr',
        'Decay correction',
        'Decay factor',
        'Decomposition Layer',
        'Decon kernel parameters',
        'Decrease in Artifact Filter',
        'Default Brightness Contrast',
        'Default Height',
        'Default Mask Pixel Shift',
        'Default Operator Name',
        'Default Patient Orientation',
        'Default Performing Physician Name',
        'Default Spatial Filter Family',
        'Default Spatial Filter Strength',
        'Default Width',
        'Default spatial filter family',
        'Deferred Validation',
        'Degree of Edge Enhancement',
        'Degree of rotation',
        'Delay after Trigger',
        'Delay after slice group',
        'Delay after trigger',
        'Delete Lock',
        'Deleted Image Flag',
        'DeletedTags',
        'Delta Start Time',
        'Delta Start Time [msec]',
        'DeltaAngle',
        'Density Correction',
        'Density LUT',
        'Dependent on #views processed',
        'DepthMaxCm',
        'DepthMinCm',
        'DerivedFromImageUID',
        'DerivedFromImages',
        'Description',
        'Description 10th Graphic Element',
        'Description 1st Graphic Element',
        'Description 2nd Graphic Element',
        'Description 3rd Graphic Element',
        'Description 4th Graphic Element',
        'Description 5th Graphic Element',
        'Description 6th Graphic Element',
        'Description 7th Graphic Element',
        'Description 8th Graphic Element',
        'Description 9th Graphic Element',
        'Desk Command',
        'Destination',
        'Destination Postprocessing Function',
        'Det Ang Separation',
        'Detail Contrast',
        'Detailed text for ASL labeling technique',
        'Detected Exposure Index',
        'Detected Field of View',
        'Detection gain value',
        'Detector ARC Gain',
        'Detector Alignment',
        'Detector Center',
        'Detector Channel',
        'Detector Count Zone',
        'Detector Entrance Dose',
        'Detector Gain',
        'Detector Identification Label',
        'Detector Number',
        'Detector Origin',
        'Detector Rotation Angle',
        'Detector Row',
        'Detector Settings',
        'Detector Side Collimator Aperture',
        'Detector Size Columns',
        'Detector Size Rows',
        'Detector Slice Thickness in mm',
        'Detector Spacing',
        'Detector origin',
        'DetectorName',
        'Dicom Transfer Info',
        'Dicom receive node',
        'Diffusion',
        'Diffusion B-Factor',
        'Diffusion Direction',
        'Diffusion Direction AP',
        'Diffusion Direction FH',
        'Diffusion Direction RL',
        'Diffusion Echo Time',
        'Diffusion b-value x Toshiba Orientation',
        'Diffusion direction',
        'DiffusionBValue',
        'DiffusionDirectionality',
        'DiffusionGradientDirection',
        'Digital FOV',
        'Digital Tilt',
        'Dimension Organization Type',
        'Dimensions',
        'Direction',
        'Direction H HeadIn F FeetIn',
        'Directory',
        'Directory Text',
        'Display Magnification',
        'Display Shutter Sequence',
        'Display field of view',
        'Distance Prescribed',
        'Distance Source To Detector',
        'Distance Source To Patient',
        'Distance Source To Skin',
        'Distance Source to DetectorSide Collimator',
        'Distance Source to SourceSide Collimator',
        'Distance to table top',
        'Distribution Code',
        'Documentation Flag',
        'Dodge Ejection Fraction',
        'Dodge End Diastolic Volume ml',
        'Dodge End Diastolic Volume ml/m2',
        'Dodge End Systolic Volume ml',
        'Dodge End Systolic Volume ml/m2',
        'Dodge Stroke Volume ml',
        'Dodge Stroke Volume ml/m2',
        'Doppler Dynamic Range',
        'Doppler Gate Size',
        'Doppler Map Index',
        'Doppler Overall Gain',
        'Doppler Submode',
        'Doppler Time/Freq Res Index',
        'Doppler Tint Index',
        'Doppler Tint Type',
        'Doppler Trace Inverted',
        'Doppler Wall Filter',
        'Dose',
        'Dose Area Product',
        'Dose Area Product of Scene',
        'Dose Area ProductPatient',
        'Dose Control Value',
        'Dose Indicator',
        'Dose Monitoring List',
        'Dose Rate',
        'Dose Right ACS',
        'Dose Right Noise',
        'Dose calibration factor',
        'DoubleData',
        'DoubleDataFormat',
        'DriverPath',
        'Dual Energy Processing',
        'DualSliceFlag',
        'Dump',
        'Duplicated Image',
        'Duration of THIS Frame msec',
        'Duration of X-ray on',
        'Duration of the label or control pulse',
        'Dwell Time',
        'Dyna Angles',
        'Dyna Angulation Step Width',
        'Dyna X-Ray Info',
        'Dynamic Scan Number',
        'Dynamic Scan Time Begin',
        'Dynamic Segment Sequence',
        'Dynamic Series',
        'Dynamic Study',
        'Dynamic Z alpha value',
        'ECAT File Menu Header',
        'ECAT File Subheader',
        'ECAT_Image_Subheader',
        'ECAT_Main_Header',
        'ECG 1 Offset',
        'ECG 2 Offset 1',
        'ECG 2 Offset 2',
        'ECG Data Value',
        'ECG Display Printing',
        'ECG Display Printing Enable Status',
        'ECG Display Printing ID',
        'ECG Display Printing Select Status',
        'ECG Index Array',
        'ECG Reference Timestamp',
        'ECG Reference UID',
        'ECG Sample Count',
        'ECG Sample Size',
        'ECG Sampling Interval (milliseconds)',
        'ECG Triggering',
        'ECT Phase Num',
        'EDR',
        'EDR Mode',
        'ELI Interpretation Vector',
        'EPI Capacity',
        'EPI Change Value of Magnitude',
        'EPI Change Value of X Component',
        'EPI Change Value of Y Component',
        'EPI Change Value of Z Component',
        'EPI Factor',
        'EPI Field Calculation Safety Factor',
        'EPI File Name',
        'EPI Inductance',
        'EPI Legal Limit 1 of Change Value',
        'EPI Legal Limit 2 of Change Value',
        'EPI Operation Mode Flag',
        'EPI Reconstruction Phase',
        'EPI Reconstruction Slope',
        'EPI Rise Time',
        'EPI Stimulation Monitor Mode',
        'EPI Switch Configuration Code',
        'EPI Switch Delay Time',
        'EPI Switch Hardware Code',
        'EPI Time Rate of Change Legal Limit 1',
        'EPI Time Rate of Change of Magnitude',
        'EPI Time Rate of Change of X Component',
        'EPI Time Rate of Change of Y Component',
        'EPI Time Rate of Change of Z Component',
        'EPT',
        'ERF',
        'EVE',
        'EatDicomOptions',
        'EatDicomVersion',
        'EccLevel',
        'Echo Column Position',
        'Echo Line Position',
        'Echo Number',
        'Echo Time',
        'Echo Time Display MR',
        'Echo Times',
        'Echo Train Length',
        'EchoAllocation',
        'EchoNumber',
        'EchoPlanarPulseSequence',
        'EchoPulseSequence',
        'Edge Contrast Boosting',
        'Edge Enhancement %',
        'Edge Enhancement Coefficient',
        'Edge Enhancement Gain',
        'Edge Enhancement Gain Factor Non Sub',
        'Edge Enhancement Gain Factor Sub',
        'Edge Enhancement Gain Taste',
        'Edge Enhancement Gain Taste Sub',
        'Edge Enhancement Kernel',
        'Edge Enhancement Kernelsize Original',
        'Edge Enhancement LUTs Original',
        'Edge Enhancement Mode Original',
        'Edge Enhancement Native Current',
        'Edge Enhancement Native Original',
        'Edge Enhancement Sequence',
        'Edge Enhancement Subtraction Current',
        'Edge Enhancement Subtraction Original',
        'Edge Enhancement Taste Adapt Sub',
        'Edge Enhancement Taste Non Sub',
        'Edge Enhancement Weight',
        'Edit',
        'Editable',
        'Effective Series Duration',
        'Effective echo spacing',
        'Effective repeat time',
        'EffectiveEchoTime',
        'Ejection Fraction',
        'EkgFullMaEndPhase',
        'EkgFullMaStartPhase',
        'EkgModulationMaxMa',
        'EkgModulationMinMa',
        'EkgMonitorType',
        'Elapsed Time',
        'Elapsed Time Start Condition 0 None 1 Any 2 All',
        'Elapsed Time Start msec',
        'Elapsed Time Stop',
        'Elapsed Time Stop Condition 0 None 1 Any 2 All',
        'Enabled',
        'Encoding Scheme Version',
        'End Diastolic Frame',
        'End Diastolic Volume',
        'End Frame',
        'End Index Vector',
        'End Systolic Frame',
        'End Systolic Volume',
        'End number for baseline',
        'End number for enhanced scans',
        'Ending Projection Angle',
        'Energy Correct Name',
        'Energy Number',
        'Energy Offset',
        'Energy Peak (retired)',
        'Energy Range',
        'Energy Subtraction Param.',
        'Energy Subtraction Param. 2',
        'Energy Width (retired)',
        'Energy window type',
        'Enhanced CT Private Sequence',
        'Enhanced Palette Color Lookup Table Sequence',
        'EnhancedSopInstanceUid',
        'Enhancement Gain',
        'Ept Actual',
        'Equipment Type-Specific Information',
        'Equipment UID',
        'Estimated Anat mean',
        'Estimated Retrieve Time',
        'Evaluation Mask Image',
        'Evaluation Mask service',
        'Event Code Sequence',
        'Event Control Mode',
        'Event Time Interval',
        'Event Timer Sequence',
        'Exam Category',
        'Exam Complaint',
        'Exam Created By',
        'Exam Created By Group',
        'Exam Created By Guid',
        'Exam Diagnosis',
        'Exam Record checksum',
        'Exam Ref Id',
        'Exam Required By DateTime',
        'Exam Web Code',
        'Exam/Series/Image Identifier',
        'Examination Folder ID',
        'Examination Reason',
        'Examination Source',
        'Examination UID',
        'Examination number',
        'Excluded Intervals Sequence',
        'Exclusion Duration',
        'Exclusion Start Datetime',
        'Exemplary Element 1',
        'Exemplary Element 2',
        'Exemplary Element 3',
        'Exp Lut Control Points',
        'Exp Lut NOSUB Control Points',
        'Expected Time Points',
        'Experiment Type',
        'Expert Plan No.',
        'Expiration',
        'Expiratoric Reserve',
        'Exponent',
        'Export Platform Data',
        'Export Platform Name',
        'Exposure Channel',
        'Exposure Channel First Image',
        'Exposure Code',
        'Exposure Control',
        'Exposure Curves',
        'Exposure Index',
        'Exposure Information Sequence',
        'Exposure Kind',
        'Exposure List',
        'Exposure Number',
        'Exposure Start Time',
        'Exposure Status',
        'Exposure Status Sequence',
        'Exposure Time Text',
        'Exposure Time current',
        'Exposure Trajectory Family',
        'Exposure Unit Type Code',
        'Exposure current',
        'Extend Calibration Sw Version',
        'Extend calib sw version',
        'Extended Body Part',
        'Extended Exposure Time',
        'Extended Interface Format tag',
        'Extended Options',
        'Extended Processing Mask',
        'Extended Reading Size Value',
        'Extended View Position',
        'Extended X-ray Tube Current',
        'External Folder Element DSID',
        'External Folder Element Data Set Type',
        'External Folder Element File Location',
        'External Folder Element Length',
        'External PAPYRUS-File Reference Sequence',
        'External Zoom',
        'Extremity Coil flag',
        'FCR Image ID',
        'FD Columns',
        'FD Flag',
        'FD Rows',
        'FFE Flip Angle',
        'FFE total repetition time[s]',
        'FMRI Binary Data Block',
        'FMRIStimulInfo',
        'FNC Parameters',
        'FOV',
        'FOV Mask Cutoff Angle',
        'FOV Mask Y Cutoff Distance',
        'FOV Shape',
        'FP Max',
        'FP Min',
        'Fade Percent',
        'Fast phases',
        'FatSat',
        'Feed per Rotation',
        'Field ID',
        'Field Name',
        'Field Of Shutter',
        'Field Of Shutter Rectangle',
        'Field of Interest',
        'Field of View',
        'Field of View Ratio',
        'Field of view in detector cells',
        'File Altered Flag 1 Altered',
        'File Data',
        'File Data Sequence',
        'File Location',
        'File Name',
        'File Size',
        'File Type Remarks',
        'Filename',
        'Fill Pattern',
        'Fill Type',
        'FillPattern',
        'Filling Average Factor',
        'Film Annotation Character String 1',
        'Film Annotation Character String 2',
        'Film Format',
        'Film Number within the Series',
        'Film Output Format',
        'Film Size',
        'Film Speed Selection',
        'Film UID',
        'FilmedCount',
        'Filter',
        'Filter Alpha Coefficient',
        'Filter Cutoff Frequency',
        'Filter Factor Native',
        'Filter Factor Subtraction',
        'Filter ID',
        'Filter Material 1',
        'Filter Material 2',
        'Filter Mode (String slop field 1 in legacy GE MR',
        'Filter Number',
        'Filter Order',
        'Filter Parameter for Image Data',
        'Filter Parameter for Phase Correction',
        'Filter Parameter for Raw Data',
        'Filter Thickness 1',
        'Filter Thickness 2',
        'Filter Type',
        'Filter Type Native Original',
        'Filter Type Subtraction Original',
        'Filter Type for Image Data',
        'Filter Type for Phase Correction',
        'Filter Type for Raw Data',
        'Filterset',
        'Find Range Algorithm',
        'First Frame by Counts',
        'First Measured Fourier Line',
        'First scan location',
        'First scan ras',
        'Fixed Brightness',
        'Fixed Grid System',
        'Flag of completion of quality assurance',
        'Flag of water Sat pulse',
        'Flat Panel Alignment last calibration Date and Time',
        'Flex',
        'Flip Angle',
        'Flip Angle Philips',
        'Flip Flag',
        'Flipped Before Laterality Applied',
        'Flood Acquisition Date',
        'Flood Corr. Flag 1 Corr',
        'Flood correction Matrix Det 1 up to SR 2.0',
        'Flood correction Matrix Det 2 up to SR 2.0',
        'Flood correction matrix Detector 1',
        'Flood correction matrix Detector 2',
        'Flow Compensation',
        'Flow Sensitivity',
        'FlowCompensation',
        'FlowCompensationDirection',
        'Focal Distance',
        'Focal Spot',
        'Focal Spot Deflection Amplitude',
        'Focal Spot Deflection Offset',
        'Focal Spot Deflection Phase',
        'Focus',
        'Focus Alignment',
        'Focus Depth(s)',
        'Focus Size Type',
        'Folder',
        'Folder Creation Date',
        'Folder Creation Time',
        'Folder Modification Date',
        'Folder Modification Time',
        'Folder Name',
        'Folder Owner Name',
        'Folder Rebuild Status',
        'Folder Reported Status',
        'Folder Reporting Radiologist',
        'Folder Status',
        'Folder Type',
        'Folder UID',
        'Foldover Direction Coronal',
        'Foldover Direction Sagittal',
        'Foldover Direction Transverse',
        'FontSize',
        'Footswitch Index',
        'ForegroundHorizontalShift',
        'ForegroundMagnification',
        'ForegroundRotationAngle',
        'ForegroundTransparency',
        'ForegroundVerticalShift',
        'Foreign Image Revision',
        'Fourier Interpolation',
        'Fov Dimension',
        'Fov Dimension Double',
        'Fov Origin',
        'Fps',
        'Fractional Echo',
        'Fractional echo',
        'Frame Angle',
        'Frame Count',
        'Frame Durations (ms) Vector',
        'Frame Id',
        'Frame Name',
        'Frame No.',
        'Frame Number',
        'Frame Orientations Vector',
        'Frame Pause msec',
        'Frame Positions Vector',
        'Frame Rate',
        'Frame Rescale Slope Vector',
        'Frame Sequence',
        'Frame Sort Key',
        'Frame Sort Order',
        'Frame Start Times Vector',
        'Frame Termination Condition',
        'Frame Termination Value',
        'Frame UID',
        'Frame reference time',
        'FrameAnatomySequence',
        'FrameLaterality',
        'FrameNumber',
        'FrameType',
        'FrameVOILUTSequence',
        'Framed Counts',
        'Framerate for 8 Positions',
        'Frames per Phase',
        'Frames per Second',
        'FramesPhase',
        'Framing Mode 1 Forward 2 F/B',
        'FreqPoint',
        'Frequency',
        'Fscalar',
        'Full Colormap.',
        'Full Film Format',
        'Full fidelity',
        'Function Mask',
        'Functional Image Version',
        'Functional Proc Group Name',
        'Functional Processing Name',
        'Functional Shutter ID',
        'FusionBlendMode',
        'FwhmHz',
        'FwhmPpm',
        'GA',
        'GA Rotation Amount',
        'GC',
        'GC Rotation Center',
        'GCOffset',
        'GE Advance Annotation Sequence',
        'GE Advance Annotation.annotation_data',
        'GE Advance Annotation.annotation_id',
        'GE Advance Annotation.annotation_size',
        'GE Advance Annotation.background_color',
        'GE Advance Annotation.compatible_version',
        'GE Advance Annotation.coordinate_system',
        'GE Advance Annotation.end_symbol',
        'GE Advance Annotation.end_x',
        'GE Advance Annotation.end_y',
        'GE Advance Annotation.font_name',
        'GE Advance Annotation.font_size',
        'GE Advance Annotation.foreground_color',
        'GE Advance Annotation.image_id',
        'GE Advance Annotation.label_id',
        'GE Advance Annotation.software_version',
        'GE Advance Annotation.start_symbol',
        'GE Advance Annotation.start_x',
        'GE Advance Annotation.start_y',
        'GE Advance Annotation.type',
        'GE Advance Curve.compatible_version',
        'GE Advance Curve.curve_id',
        'GE Advance Curve.deadtime',
        'GE Advance Curve.how_derived',
        'GE Advance Curve.how_derived_size',
        'GE Advance Curve.multi_patient',
        'GE Advance Curve.software_version',
        'GE Advance Curve.statistics_type',
        'GE Advance CurvePresentation Sequence',
        'GE Advance CurvePresentation.color',
        'GE Advance CurvePresentation.compatible_version',
        'GE Advance CurvePresentation.curve_id',
        'GE Advance CurvePresentation.curve_label',
        'GE Advance CurvePresentation.curvepresent_id',
        'GE Advance CurvePresentation.graph_id',
        'GE Advance CurvePresentation.line_type',
        'GE Advance CurvePresentation.line_width',
        'GE Advance CurvePresentation.point_color',
        'GE Advance CurvePresentation.point_symbol',
        'GE Advance CurvePresentation.point_symbol_dim',
        'GE Advance CurvePresentation.software_version',
        'GE Advance Graph Sequence',
        'GE Advance Graph.axes_color',
        'GE Advance Graph.background_color',
        'GE Advance Graph.compatible_version',
        'GE Advance Graph.footer',
        'GE Advance Graph.footer_font_size',
        'GE Advance Graph.foreground_color',
        'GE Advance Graph.graph_border',
        'GE Advance Graph.graph_datetime',
        'GE Advance Graph.graph_description',
        'GE Advance Graph.graph_height',
        'GE Advance Graph.graph_id',
        'GE Advance Graph.graph_width',
        'GE Advance Graph.grid',
        'GE Advance Graph.label_font_name',
        'GE Advance Graph.label_font_size',
        'GE Advance Graph.legend_border',
        'GE Advance Graph.legend_font_name',
        'GE Advance Graph.legend_font_size',
        'GE Advance Graph.legend_height',
        'GE Advance Graph.legend_location_x',
        'GE Advance Graph.legend_location_y',
        'GE Advance Graph.legend_width',
        'GE Advance Graph.multi_patient',
        'GE Advance Graph.software_version',
        'GE Advance Graph.title',
        'GE Advance Graph.title_font_name',
        'GE Advance Graph.title_font_size',
        'GE Advance Graph.x_axis_label',
        'GE Advance Graph.x_axis_max',
        'GE Advance Graph.x_axis_min',
        'GE Advance Graph.x_axis_units',
        'GE Advance Graph.x_major_tics',
        'GE Advance Graph.y_axis_label',
        'GE Advance Graph.y_axis_max',
        'GE Advance Graph.y_axis_min',
        'GE Advance Graph.y_axis_units',
        'GE Advance Graph.y_major_tics',
        'GE Advance Patient.software_version',
        'GE Advance ROI Sequence',
        'GE Advance ROI.angle',
        'GE Advance ROI.atten_corr_flag',
        'GE Advance ROI.center_x',
        'GE Advance ROI.center_y',
        'GE Advance ROI.color',
        'GE Advance ROI.compatible_version',
        'GE Advance ROI.convex',
        'GE Advance ROI.height',
        'GE Advance ROI.image_id',
        'GE Advance ROI.line_type',
        'GE Advance ROI.line_width',
        'GE Advance ROI.number_of_points',
        'GE Advance ROI.roi_data',
        'GE Advance ROI.roi_datetime',
        'GE Advance ROI.roi_id',
        'GE Advance ROI.roi_name',
        'GE Advance ROI.roi_number',
        'GE Advance ROI.roi_size',
        'GE Advance ROI.roi_type',
        'GE Advance ROI.software_version',
        'GE Advance ROI.width',
        'GE Coil Name',
        'GE Discovery PET Implementation Version Name',
        'GE IIS Compression ID',
        'GE IIS Multiframe Offsets',
        'GE IIS Thumbnail Sequence',
        'GE image integrity',
        'GEIIS_EXCLUDE_STUDY_UIDS',
        'GEIIS_LIMIT_OLDEST_STUDIES',
        'GEIIS_LIMIT_RECENT_MONTHS',
        'GEIIS_LIMIT_RECENT_STUDIES',
        'GEIIS_PREFETCH_ALGORITHM',
        'GL TrafoType',
        'GS',
        'GS Density Shift',
        'GSA',
        'GT',
        'GT Contrast Type',
        'GUID',
        'Gain value group for MRS',
        'Gain value of each channel for MRS',
        'Gamma',
        'Gamma LUT',
        'Gamma LUT Parameter 1',
        'Gamma LUT Parameter 2',
        'Gamma LUT Parameter 3',
        'Gamma LUT Parameter 4',
        'Gamma coefficient',
        'Gantry Angle',
        'Gantry Identification Label',
        'Gantry Locus Type',
        'Gantry Motion Type (retired)',
        'Gantry Positions',
        'Gantry Rotation Direction',
        'Gantry Zero Position',
        'Gantry correction angle',
        'Gantry step for COIN acquisitions',
        'Gate Delay',
        'Gate Phase',
        'Gate Threshold',
        'Gate Width',
        'Gated Ratio',
        'Gated SPECT Bins Reconstructed',
        'Gating',
        'Gating Delay',
        'GatingSignalSource',
        'Gene Codes',
        'Gene Labels',
        'General Description',
        'Generation Mask',
        'Generator Identification Label',
        'Generator Power current',
        'Generator Voltage current',
        'Generic String',
        'Genesis Version - now',
        'Genesis version - Now',
        'GeoScannerOrigin',
        'Geometrical Transformations',
        'GeometryID',
        'Global Offset',
        'Global Patient ID',
        'Governing Body, dB/dt, and SAR definition',
        'Gradient Delay Time',
        'Gradient offset in X',
        'Gradient offset in Y',
        'Gradient offset in Z',
        'GradientEchoTrainLength',
        'GradientMode',
        'GradientOutput',
        'GradientOutputType',
        'GraphType',
        'Graphic Annotation ID',
        'Graphic Annotation Model',
        'Graphic Evaluation Mask',
        'Graphic Line Color',
        'Graphic Line Style',
        'Graphic Line Width',
        'Graphic Number',
        'Graphic Number Sequence',
        'Graphic Type (Private)',
        'Graphically prescribed',
        'Gray Palette color lookup table data',
        'Gray Palette color lookup table descriptor',
        'Grey Scale Threshold',
        'Grid',
        'Group Name',
        'Group Properties',
        'HBC Number',
        'HBC number',
        'HIS/RIS Study ID',
        'HTML_Page',
        'HTML_Page_Size',
        'Half Kernel Size',
        'HalfEcho',
        'HalfScan',
        'Halfscan',
        'Harmonisation Sequence',
        'Harmonization',
        'Harmonization %',
        'Harmonization Factor',
        'Harmonization Gain',
        'Harmonization Kernel',
        'Harmonization Offset',
        'Has Edge Enhancement Sequence',
        'Head Conversion',
        'Head Tilt degrees',
        'Header Version',
        'HeartRateAtConfirm',
        'Heartbeat Interval',
        'Height Region of Interest',
        'Helical Correction Indicator',
        'High Limit Vector',
        'HighRRValue',
        'Highest Pixel Value in THIS Frame',
        'Histogram Bin Interval msec',
        'Histogram tables',
        'Horiz. Frame of ref.',
        'Horizontal Calibration Pixel Size',
        'Host name of quality assurance station',
        'Hottest Pixel in Window',
        'Hx Questionnaire',
        'Hyperkinesis in Opposite Region',
        'Hyperkinesis in Region',
        'Hypokinesis in Region',
        'I0-MU Scale Factor',
        'IBH image scale factors',
        'IBO Correction Indicator',
        'ICONDATA2',
        'ID',
        'ID Station name',
        'ID of quality assurance reviewer',
        'ID station name',
        'II Level CalibrationFactor',
        'IMPAX markup XML stored',
        'IMPAX object document',
        'IOD Version',
        'IPDA/MDA Data',
        'IRS Data Length',
        'IRS Data Number',
        'IRThicknessRatio',
        'ISI Command Field',
        'Icon Col',
        'Icon Row',
        'Icon data',
        'IconDescription',
        'Id',
        'Id1',
        'Id2',
        'Id3',
        'Identification Data (Note 2)',
        'Identification Flag of 3D GDC',
        'Identifier LOID',
        'ImaAbsTablePosition',
        'ImaRelTablePosition',
        'Image Alignment',
        'Image Analysis Data in XML',
        'Image Blanking Left Vertical Edge',
        'Image Blanking Lower Horizontal Edge',
        'Image Blanking Right Vertical Edge',
        'Image Blanking Shape',
        'Image Blanking Upper Horizontal Edge',
        'Image Center in Image Coordinates',
        'Image Checksum',
        'Image Column',
        'Image Columns',
        'Image Control Unit',
        'Image Crop Lower Left',
        'Image Crop Lower Right',
        'Image Crop Upper Left',
        'Image Crop Upper Right',
        'Image Crop point',
        'Image Data Consistency',
        'Image Data ID',
        'Image Data Type Sequence',
        'Image Date/Time',
        'Image Display Format',
        'Image Display Information Version No.',
        'Image Distance',
        'Image Dose',
        'Image Enhanced',
        'Image Enhancement',
        'Image Enhancement Enable Status',
        'Image Enhancement ID',
        'Image Enhancement Select Status',
        'Image Error Text',
        'Image File Name',
        'Image Filter',
        'Image Filter Label',
        'Image Filtering 0.5/0.2T',
        'Image Filtering Parameters',
        'Image Flag',
        'Image Flip',
        'Image Format',
        'Image Graphics',
        'Image Graphics Dummy',
        'Image Graphics Format Code',
        'Image Header',
        'Image Header Info',
        'Image Header Type',
        'Image Header Version',
        'Image ID Information (e.g. Patient Comment)',
        'Image ID Information (e.g. Patient Name, Patient ID)',
        'Image Identifier Format',
        'Image Identifier Sequence',
        'Image Info new',
        'Image Information',
        'Image Instance UID',
        'Image Intensifer Format',
        'Image Intensifier Mode',
        'Image Intensifier Zoom',
        'Image Label',
        'Image Laterality',
        'Image Laterality Extended',
        'Image Location Status',
        'Image Mag./Reduc. Range',
        'Image Magnification Factor',
        'Image Matrix',
        'Image Name',
        'Image Name Extension 1',
        'Image Name Extension 2',
        'Image No. in the Set',
        'Image Normal',
        'Image Number',
        'Image Number in Pasting',
        'Image Orientation',
        'Image Orientation (Volume)',
        'Image Path',
        'Image Pixel Offset',
        'Image Pointer',
        'Image Position',
        'Image Position (Volume)',
        'Image Position Specifying Flag',
        'Image Positioning History Mask',
        'Image Processing Modification Flag',
        'Image Processing Selection Flag',
        'Image Processing Type',
        'Image Rotation',
        'Image Rotation Angle',
        'Image Rotation/Reversal Information',
        'Image Row',
        'Image Rows',
        'Image SOP Class',
        'Image Scanning Direction',
        'Image Scroll Offset',
        'Image Sequence',
        'Image Sequence Number',
        'Image Size',
        'Image Spec Name',
        'Image State',
        'Image Stitched Automatically',
        'Image Stitched Manually',
        'Image Sweep',
        'Image Text',
        'Image Transfer Delay',
        'Image Twist',
        'Image Type',
        'Image Type (ORIGINAL\\PROSPECTIVE ...)',
        'Image Type (real, imaginary, phase, magnitude)',
        'Image Type ED ES',
        'Image Type String',
        'Image UID',
        'Image View',
        'Image View Convention',
        'Image View Type',
        'Image actual date',
        'Image archive flag',
        'Image chain FWHM psf mm max',
        'Image chain FWHM psf mm min',
        'Image dimension - X',
        'Image dimension - Y',
        'Image enhancements',
        'Image from which prescribed',
        'Image hash value',
        'Image info',
        'Image location',
        'Image orientation',
        'Image position',
        'Image quality',
        'Image sweep',
        'ImageAppData',
        'ImageContrastBolusAgent',
        'ImageEchoTime',
        'ImageIncrement',
        'ImageMediumLabel',
        'ImageMediumLocation',
        'ImageMediumState',
        'ImageReconstructionDiameter',
        'ImageRepetitionTime',
        'ImageScanTime',
        'ImageSliceThickness',
        'ImageStateText',
        'Image_UIDs',
        'Imaged Nucleus',
        'Images SOP Class',
        'Images in All Scenes',
        'Images in Photofile',
        'Images in Series',
        'Images in Study',
        'Images per cardiac cycle',
        'Imaging Frequency',
        'Imaging Mode',
        'Imaging Options',
        'Img is original or unoriginal',
        'Impac Filename',
        'Implementation Version',
        'Import Structured',
        'InConcatenationNumber',
        'Inconsistent Flag',
        'Increment between channels',
        'Increment between views',
        'Indicates no. of updates to header',
        'Indicates study has complete info (DICOM/genesis)',
        'Indication',
        'Indicator of creator',
        'Info Density Stop Condition',
        'Info Density Stop Count',
        'Info Density Stop Region',
        'Info Density Stop Scaler',
        'Initial Heart Rate',
        'Initiation Count Rate',
        'Initiation Delay',
        'Initiation Type',
        'Injection Delay',
        'Injection Duration',
        'Injection Phase',
        'Instance UID',
        'InstanceCreatorUID',
        'InstanceFileLocation',
        'Institution Code',
        'IntData',
        'IntDataFormat',
        'Integration Time',
        'Intended Processing',
        'Interactive',
        'Interactivity',
        'Intercept LV Regression',
        'Interfile',
        'Internal 3D/PanView software version number',
        'Internal Data',
        'Internal Folder Element DSID',
        'Internal Folder Element Data Set Type',
        'Internal Label Frame',
        'Internal Label Image',
        'Internal Offset To Data Set',
        'Internal Offset To Image',
        'Internal Pulse Sequence Name',
        'Internal Recon Algorithm',
        'Internal Value',
        'Internal: non-existent objects',
        'Internal: non-existent tags',
        'InternalWindowLevel',
        'InternalWindowWidth',
        'Interpolation A-VRS System Format',
        'Interpolation Center X',
        'Interpolation Center Y',
        'Interpolation Distance',
        'Interpolation Factor',
        'Interpolation Method',
        'Interpolation Type',
        'Interscan delay',
        'IntervalsAcquired',
        'IntervalsRejected',
        'Invers Current',
        'Invers Original',
        'InversNot Invers',
        'Inversion',
        'Inversion Delay',
        'Inversion Time',
        'Inversion efficiency of inversion recovery pulse',
        'InversionRecovery',
        'Invert Flag',
        'Ip Address',
        'Iris Diaphragm',
        'Is Raw Image',
        'IsAllowCascadeProtect',
        'IsAllowCascadeSave',
        'IsArchived',
        'IsAutoRotateEn',
        'IsDefault',
        'IsDeleted',
        'IsDicom',
        'IsDisplayBackgroundImage',
        'IsExecutive',
        'IsFlagRaised',
        'IsInLibrary',
        'IsLeftRightFlippedEn',
        'IsProtected',
        'IsRapidRegistration',
        'IsResolvePatientMixApplied',
        'IsScalableWindowLevel',
        'IsSnapShotSeries',
        'IsStorageCommitted',
        'IsStoredToPortableMedia',
        'IsTransferred',
        'IsUpDownFlippedEn',
        'IsVolumeGeomAccurate',
        'IsVolumeZoomEn',
        'Isocenter Height',
        'Isocenter Position',
        'Isotope Used in Reconstruction',
        'Item',
        'Item Locked',
        'IterativeReconAnnotation',
        'IterativeReconConfiguration',
        'IterativeReconLevel',
        'IterativeReconMode',
        'Iterbone Flag',
        'JPEG Compressed Icon',
        'Jaw',
        'K-Factor',
        'KPV List',
        'KSpaceFiltering',
        'KV',
        'KVP',
        'Kanji Body Part for Exposure',
        'Kanji Department Name',
        'Kanji Hospital Name',
        'Kanji Menu Name',
        'Kernel Length',
        'Kernel Mode',
        'Key Image',
        'Key Images',
        'Key Note Instance UID',
        'Key Percentile 1',
        'Key Percentile 2',
        'Key Values',
        'Key-stone Coordinates',
        'Kvp Actual',
        'Kvp Commanded',
        'L-MDK Correction Indicator',
        'L2 Acquisition Monitor',
        'L2 Image',
        'LAD Multiple Hyperkinesia in Opposite Region',
        'LAD Multiple Hypokinesia in Region',
        'LAD Multiple Total LV contour Percent',
        'LAD Single Hyperkinesia in Opposite Region',
        'LAD Single Hypokinesia in Region',
        'LAD Single Total LV contour Percent',
        'LOG Subtraction Curve Taste',
        'LP off long pos Z first frame',
        'LP off long pos Z increment',
        'LP off longitudinal position Z',
        'LR Angulation',
        'LR Offcenter',
        'LUT Asymmetry',
        'LUT Number',
        'LUT Number for Autowindow',
        'LUTData',
        'LUTDescriptor',
        'LUTExplanation',
        'LV Diastolic contour',
        'LV Systolic contour',
        'Label',
        'Label Left',
        'Label Left Init Position',
        'Label Left Orientation',
        'Label Left Percentage X',
        'Label Right',
        'Label Right Init Position',
        'Label Right Orientation',
        'Label Right Percentage X',
        'Lag Sensitivity',
        'Lambda cm Pincushion Distortion',
        'Landmark Counter',
        'Landmark Current',
        'Landmark Original',
        'Large Data File Attribute',
        'Large Data File Name',
        'Largest Sample Value',
        'Largest Sample Value 2',
        'Larm Angle',
        'Lasix Dose mg',
        'Last Destruction Timestamp',
        'Last Modify Date',
        'Last Modify Time',
        'Last Sc Number',
        'Last Study Number',
        'Last Xa Number',
        'Last image number used',
        'Last pseq',
        'Last pulse sequence used',
        'Last scan loc',
        'Last scan ras',
        'LastNonFullScreenMode',
        'LastReset',
        'Lateral Table Position',
        'Laterality',
        'Latitude',
        'Latitude Reduction',
        'Layout View Preset',
        'Leaf',
        'Leaf Positions',
        'Left DMS Tmp Diff',
        'Left Orientation',
        'Left angle',
        'Left-image Processing Parameter Sequence',
        'Legend',
        'Len of tot hdr in bytes',
        'Len of tot hdr in bytes No longer supported',
        'Length of Group 0x7FE3',
        'Length of Original Header',
        'Length of Parameters String',
        'Length of Pixel Matrix',
        'Length of Topogram',
        'Letter Position',
        'Level value',
        'LibraryId',
        'Light Brightness',
        'Light Contrast',
        'Light Orientation',
        'Line Control Point Size',
        'Line Control Point Space',
        'Line Control Points',
        'Line Dash Length',
        'Line Density Code',
        "Line Don't Save",
        'Line Interactivity',
        'Line Label',
        'Line Measurement Color',
        'Line Measurement Dash Length',
        'Line Measurement Font',
        'Line Name',
        'Line Name Display',
        'Line Name Font',
        'Line Normal Color',
        'Line Point Space',
        'Line Points',
        'Line Style',
        'Line Thickness',
        'Line Type',
        'LineDashLength',
        'LineStyle',
        'LineThickness',
        'Linear Depth',
        'Linear FOV',
        'Lines per Segment',
        'Linked Overlays',
        'List of Display Postfix',
        'List of Display Prefix',
        'List of Element Numbers',
        'List of Group Numbers',
        'List of Shadow Owner Codes',
        'List of Text Concatenation',
        'List of Text Position',
        'List of Total Display Length',
        'Live Dual Mode Indicator',
        'Local AE Title',
        'Local Frame No',
        'Local IP Address',
        'Local Series Number',
        'Location',
        'Location RET',
        'Location System',
        'Locations in acquisition',
        'Lock Demographics',
        'Locked Flag',
        'Locs per 3D slab',
        'Log Lut Control Points',
        'Log Subtraction Gain Step',
        'Logarithmic PLT Full Scale',
        'Longitudinal Position',
        'Longitudinal Table Position',
        'Loop Heart Rates',
        'Loop Indexes',
        'Loop Mode',
        'Lossy Compression Ratio',
        'LossyImageCompressionRatio',
        'Low Count',
        'Low Limit Vector',
        'LowOrderShim',
        'LowRRValue',
        'Lower Window Offset',
        'Lower range of Pixels1',
        'Lower range of Pixels2',
        'Lowest Pixel Value in THIS Frame',
        'M-Mode Dynamic Range',
        'M-Mode Edge Enhance Index',
        'M-Mode Map Index',
        'M-Mode Overall Gain',
        'M-Mode Submode',
        'M-Mode Tint Index',
        'M-Mode Tint Type',
        'MA',
        'MAO Buffer',
        'MDB',
        'MDE',
        'MDT',
        'MEG Data',
        'MFP GA',
        'MFP GC',
        'MFP GS',
        'MFP GT',
        'MFP γ Raw Data Table Sequence',
        'MFP-DRC Frequency Characteristics Parameters',
        'MFP-DRC Raw Data Table Sequence',
        'MFP-DRC Suppression Characteristics Parameters',
        'MFP-USM Frequency Characteristics Parameters',
        'MFP-USM Raw Data Table Sequence',
        'MFP-USM Suppression Characteristics Parameters',
        'MG Bin Number',
        'MHR ( Y-Shift) data for detector 1',
        'MHR ( Y-Shift) data for detector 2',
        'MIP Start Column',
        'MIP Start Row',
        'MIP Start Slice',
        'MIP Stop Column',
        'MIP Stop Row',
        'MIP Stop Slice',
        'MP2RAGE Flag',
        'MPGAxisNumber',
        'MPGTotalAxis',
        'MPM Code',
        'MRAcquisitionFrequencyEncodingSteps',
        'MRAcquisitionPhaseEncodingStepsInPlane',
        'MRAcquisitionPhaseEncodingStepsOutOfPlane',
        'MRB',
        'MRE',
        'MREchoSequence',
        'MRFOVGeometrySequence',
        'MRImageFrameTypeSequence',
        'MRImagingModifierSequence',
        'MRM Code',
        'MRMetaboliteMapSequence',
        'MRModifierSequence',
        'MRReceiveCoilSequence',
        'MRS Raw Data',
        'MRS Ref Raw Data',
        'MRSeriesAcquisitionNumber',
        'MRSeriesNrOfChemicalShifts',
        'MRSeriesNrOfDynamicScans',
        'MRSeriesNrOfEchoes',
        'MRSeriesRepetitionTime',
        'MRSeriesScanningTechniqueDescription',
        'MRT',
        'MRTimingAndRelatedParametersSequence',
        'MRTransmitCoilSequence',
        'MRVelocityEncodingSequence',
        'MRVolumeSelection',
        'MTC',
        'Machine Name',
        'Machine Reference Sequence',
        'Macro width at ISO Center',
        'Mag./Reduc. Ratio',
        'Magnetic Field Direction',
        'Magnetic Field Strength',
        'Magnetization Transfer Contrast',
        'MagnetizationTransfer',
        'Magnifying Glass Enable Status',
        'Magnifying Glass Factor',
        'Magnifying Glass Function',
        'Magnifying Glass ID',
        'Magnifying Glass Rectangle',
        'Magnifying Glass Select Status',
        'Main Acquisition View',
        'Main Magnetic Field',
        'Main Modality in Study',
        'Mains Frequency',
        'Mammography Laterality',
        'Mammography View Modifier',
        'Mammography View Name',
        'Manipulation Mask',
        'Manual Cropping',
        'Manual Stop Flag 0 No 1 Yes',
        'Manufacturer Name',
        'Mar Filter',
        'Mark on Film',
        'Marker Color',
        'Marker Name',
        'Marker Position',
        'Marker Sequence',
        'Marking',
        'Markup1',
        'Markup10',
        'Markup11',
        'Markup12',
        'Markup13',
        'Markup14',
        'Markup15',
        'Markup2',
        'Markup3',
        'Markup4',
        'Markup5',
        'Markup6',
        'Markup7',
        'Markup8',
        'Markup9',
        'Mas',
        'Mas Actual',
        'Mas Commanded',
        'Mask Data',
        'Mask Frame',
        'Masking Function',
        'Master Accession Number',
        'Master Control Mask',
        'Max',
        'Max Converted Density',
        'Max Object Size',
        'Max Object Speed',
        'Max Waiting Date',
        'Max Waiting Time',
        'Max left chan over views',
        'Max original density',
        'Max overranges in a view',
        'Max right chan over views',
        'Max. Printable Density',
        'Max. Window Latitude',
        'MaxFsColor',
        'MaxHeartRatePriorToConfirm',
        'Maximal Value on X-Axis',
        'Maximal Value on Y-Axis',
        'Maximum Frame Limit',
        'Maximum Frame Size',
        'Maximum Offset Value',
        'Maximum PulseRate',
        'Maximum RR Interval',
        'Maximum Table Position',
        'Mean Channel Number',
        'Mean Image Noise',
        'Mean Of Corrected Gray Levels',
        'Mean Of Log Region Gray Levels',
        'Mean Of Offset Gray Levels',
        'Mean Of Raw Gray Levels',
        'Mean Z error',
        'Measure Field 1',
        'Measure Field 2',
        'Measurement Mode',
        'Measurement Status Mask',
        'Measurement Text Type',
        'Measurement Text Units',
        'Measuring Field',
        'Mechanical Magnet Factor',
        'MedCom Header Info',
        'MedCom Header Type',
        'MedCom Header Version',
        'MedCom History Information',
        'MedCom OOG Info',
        'MedCom OOG Type',
        'MedCom OOG Version',
        'Media Location',
        'Media Stored Image',
        'Media Type',
        'Median Anatomy Count Value',
        'Medical Alerts',
        'Medications',
        'MediumId',
        'Menu Character String',
        'Message Type',
        'MetaboliteMapCodeMeaning',
        'MetaboliteMapCodeSequence',
        'MetaboliteMapCodeValue',
        'MetaboliteMapCodingSchemeDesignator',
        'MetaboliteMapCodingSchemeVersion',
        'MetaboliteMapDescription',
        'MicroDELTA Acquisition Time per Window msec',
        'MicroDELTA Color Table Extra',
        'MicroDELTA Color Table Used',
        'MicroDELTA ESFR',
        'MicroDELTA Expansion Blocks',
        'MicroDELTA File Extension',
        'MicroDELTA Mode',
        'MicroDELTA Mystery1',
        'MicroDELTA Mystery2',
        'MicroDELTA Number of Overlays',
        'MicroDELTA Overlay Block',
        'MicroDELTA Overlay Map',
        'MicroDELTA Parameter Blocks',
        'MicroDELTA Thyroid Markers',
        'MicroDELTA Trend',
        'MicroDELTA Version',
        'MicroDELTA Write ID',
        'MicroDELTA Write Version',
        'Microseconds in unit timestamp',
        'Mid Scan Time [sec]',
        'Mid scan flag',
        'MidSlabPosition',
        'Min',
        'Min Converted Density',
        'Min Object Size',
        'Min Saturation Dose',
        'Min original density',
        'Min. Printable Density',
        'Min. Window Latitude',
        'MinHeartRatePriorToConfirm',
        'Minimal Value on X-Axis',
        'Minimal Value on Y-Axis',
        'Minimum DAS value',
        'Minimum RR Interval',
        'Missing Projection Frames',
        'Mitra Has Tabstop',
        'Mitra Invert',
        'Mitra Rotation',
        'Mitra Window Centre',
        'Mitra Window Width',
        'Mixed Pulse Mode',
        'Mixing Mask Operation',
        'Mixing NR of Mask Image Numbers',
        'Mixing Operation Type',
        'Mixing Sequence',
        'MixingTime',
        'Mobile location number',
        'Modality LUT Input Gamma',
        'Modality LUT Output Gamma',
        'ModalityLUTSequence',
        'Mode',
        'Mode Adaptive Filter Kind',
        'Mode Balancing Kind',
        'Mode File Name',
        'Mode MBH Kind',
        'Mode Master Mask',
        'Mode Mirroring Code',
        'Mode Processing Control Mask',
        'Mode Processing Step Mask',
        'Mode Store Step',
        'Modification Date',
        'Modification Time',
        'Modified',
        'Modified Date',
        'Modified Time',
        'Modifying Physician',
        'Monitor SAR',
        'MosaicRefAcqTimes',
        'Motion Correction Indicator',
        'Motion Curve UID',
        'Motion Parameters',
        'Motion Plot',
        'Motion Threshold',
        'MppsStepStatus',
        'MprDisplayType',
        'MprOrientationA',
        'MprToolIndex',
        'MprZoomEn',
        'Ms',
        'Multi Coverage number',
        'Multi Slice number',
        'MultiCoilConfiguration',
        'MultiEchoNumber',
        'MultiFrameFrameNumber',
        'MultiFrameSopInstanceUid',
        'MultiPlanarExcitation',
        'MultiSliceNumber',
        'MultipleSpinEcho',
        'Multiplexor Flag 1 Multiplexed',
        'Multiscan Reconstruction Increment',
        'Multiscan Reconstruction Width',
        'N',
        'NCCP',
        'NCO Data for detector 1',
        'NCO Data for detector 2',
        'NCO Values',
        'NEW/SEEN Status',
        'NOCP',
        'NPW factor',
        'NVRP',
        'Name',
        'Name of quality assurance reviewer',
        'NameDisplay',
        'NameFont',
        'NamePos',
        'Nativ Review Flag',
        'Native Edge Enh. Adv Perc. Gain',
        'Native Edge Enh. Kernel Size',
        'Native Edge Enh. LUT Index',
        'Native Edge Enh. Percent Gain',
        'Native Filter Type',
        'NaviAverageGatePosition',
        'NaviAverageGateWidth',
        'NaviFinalGatePosition',
        'NaviFinalGateWidth',
        'NaviInitialGatePosition',
        'NaviInitialGateWidth',
        'NaviMaxGatePosition',
        'NaviMaxGateWidth',
        'NaviMinGatePosition',
        'NaviMinGateWidth',
        'Neg_scanspacing',
        'Nested Object Type Name',
        'Net Frequency',
        'New Image',
        'Newest Series',
        'Newest Study',
        'NmPalette',
        'No Decompression',
        'No views ref chans blocked',
        'No. of Data',
        'No. of Split Exposure Frames',
        'No. of updates to header',
        'Noise Dose Limit',
        'Noise Dose Step',
        'Noise Frequency Limit',
        'Noise Level',
        'Noise Reduction',
        'Noise Reduction Image Filter Description',
        'Noise Reduction Sensitivity',
        'Noise Reduction Threshold',
        'Noise Robustness',
        'Noise Sensitivity',
        'Nominal Particle Energy',
        'Non-Digital Exposures',
        'Non-RT Image Pixel Spacing',
        'Non-RT Image SAD',
        'Non-RT Image SID',
        'Non-gated File Extension',
        'Noncircular Orbit Flag 1 NCO',
        'Normal A coord',
        'Normal Colour',
        'Normal R coord',
        'Normal S coord',
        'NormalColor',
        'Normalization Coefficient',
        'Normalization Filter Parameter for Image Data',
        'Normalization Filter Type for Image Data',
        'Not Processed Image',
        'Note',
        'Note1',
        'Note2',
        'NsaNumber',
        'Nucleus',
        'Num 3D slabs',
        'Num Beats',
        'Num ECT Phases',
        'Num Energy Windows',
        'Num Views Acquired (retired)',
        'Num WB Scans',
        'NumDisplaySamples',
        'NumEchoShift',
        'NumHeartRateSamplesPriorToConfirm',
        'NumOfVolumesInSequence',
        'NumPreSat',
        'NumReconSectors',
        'NumShots',
        'NumVENCDirection',
        'Number',
        'Number Detectors',
        'Number Energy Sets',
        'Number MG Time Slots',
        'Number Of Images',
        'Number Of Injections',
        'Number Of Samples',
        'Number Of Samples 2',
        'Number RR Windows',
        'Number View Sets',
        'Number Views 2B',
        'Number of 3D Image Partitions',
        'Number of 3D Raw Partitions current',
        'Number of 3D Raw Partitions nominal',
        'Number of ADAC Headers',
        'Number of Acquisitions',
        'Number of Averages',
        'Number of Averages current',
        'Number of BBH chains to blend',
        'Number of Beats to Average',
        'Number of Bytes',
        'Number of Capture Types',
        'Number of Chemical Shift',
        'Number of Chemical Shifts',
        'Number of Cursors',
        'Number of Data Bytes',
        'Number of Degrees of Freedom',
        'Number of Detector rows to Reconstruct',
        'Number of Diseased Vessels',
        'Number of Dynamic Scans',
        'Number of EPI shots',
        'Number of Echoes',
        'Number of Excitations',
        'Number of Expected Time Points',
        'Number of Exposure Results',
        'Number of Fill Frames',
        'Number of Fourier Lines after Zero',
        'Number of Fourier Lines current',
        'Number of Fourier Lines nominal',
        'Number of Frames',
        'Number of Hardcopies',
        'Number of Images',
        'Number of Images in Folder',
        'Number of Interpolated Images',
        'Number of Locations',
        'Number of Loops',
        'Number of Macro Rows in Detector',
        'Number of Mask Current',
        'Number of Mask Frames',
        'Number of Maske Original',
        'Number of Measurements',
        'Number of Non-Image Objects',
        'Number of Objects Averaged',
        'Number of Other',
        'Number of PAC channel',
        'Number of PC Directions',
        'Number of Phases',
        'Number of Phases MR',
        'Number of Points',
        'Number of Positions',
        'Number of Possible Channels',
        'Number of Prescans',
        'Number of Projections',
        'Number of RR Intervals',
        'Number of Radiopharmaceutical information seq',
        'Number of Reading',
        'Number of Readings per Rotation',
        'Number of Reconstruction Slices',
        'Number of Rejections',
        'Number of Rotations',
        'Number of Rows',
        'Number of Rows In Object',
        'Number of Samples',
        'Number of Saturation Regions',
        'Number of Scans',
        'Number of Segments',
        'Number of Series',
        'Number of Series Representative',
        'Number of Slices',
        'Number of Slices MR',
        'Number of Slices Per Volume',
        'Number of Slices current',
        'Number of Slices nominal',
        'Number of Stack Slices',
        'Number of Stacks',
        'Number of Studies',
        'Number of Sub-Frames',
        'Number of Transmitter Amplitudes',
        'Number of Transverse Slices',
        'Number of Trigger Pulses',
        'Number of Views',
        'Number of Views 1A',
        'Number of Views 1B',
        'Number of Views 2A',
        'Number of Views shifted',
        'Number of Virtual Channels',
        'Number of Windows',
        'Number of channels (1...512)',
        'Number of detectors',
        'Number of dummy shot',
        'Number of echoes',
        'Number of images',
        'Number of images archived',
        'Number of images in series',
        'Number of images in study',
        'Number of images in study to be transmitted (only sent with autoverify: on)',
        'Number of overranges',
        'Number of point sources used for NCO and MHR',
        'Number of points',
        'Number of repeats per phase',
        'Number of scalers',
        'Number of series in Study',
        'Number of series in study',
        'Number of triggers',
        'Number of unarchived Series',
        'Number of views',
        'NumberOfImagesInMosaic',
        'NumberOfTasks',
        'NumberOfVoxels',
        'OBSOLETE',
        'ON',
        'ORD',
        'ORE',
        'ORN',
        'Object Action',
        'Object Action Date',
        'Object Action Sequence',
        'Object Action Time',
        'Object Back Motion',
        'Object Orientation',
        'Object Position',
        'Object Type',
        'Oblique Plane',
        'Oblique Region First Slice',
        'Oblique Region Last Slice',
        'Observation Date Time SQ',
        'Offset',
        'Offset Frequency',
        'Offset List Structure',
        'Oldest Series',
        'Oldest Study',
        'Opac',
        'Opacity 1 LUT Sequence',
        'Opacity 1 LUT Transfer Function',
        'Opacity 2 LUT Sequence',
        'Opacity 2 LUT Transfer Function',
        'Opacity Constant',
        'Opacity Curve X',
        'Opacity Curve Y',
        'Opacity Lookup Table Data',
        'Opacity Lookup Table Descriptor',
        'Operation',
        'Operation code',
        'Operator Name',
        'Orbit 0 Circular 1 Elliptical',
        'Orbit Definition',
        'Order',
        'Order Category',
        'Order Request Number',
        'Order of Slices',
        'Organ',
        'Organ Code',
        'Organ Program Name',
        'Organ System',
        'Orientation',
        'Orientation Angle',
        'Orientation Head Feet',
        'Orientation Supine Prone',
        'Orientation Vector',
        'Orig SOP Instance UID',
        'Origin',
        'Origin of Circular Shutter',
        'Origin of Rectangular Shutter',
        'Original Data',
        'Original Data Flag',
        'Original Data Set Owner',
        'Original ECG 1st Frame Offset (retired)',
        'Original File Location',
        'Original File Name',
        'Original Filename',
        'Original Frame ECG Position',
        'Original Frame Number',
        'Original Image',
        'Original Image Num',
        'Original Image Number',
        'Original Mask Frame Number',
        'Original Modality',
        'Original Number of Frames',
        "Original Operators' Name",
        'Original Organ Program Name',
        'Original Patient ID',
        'Original Pixel Data Quality',
        'Original Resolution',
        'Original SOP Instance',
        'Original SOP Instance UID',
        'Original Scene Duration',
        'Original Scene VFR Info',
        'Original Sender AE Title',
        'Original Series Instance UID',
        'Original Series Number',
        'Original Study Instance UID',
        'Original Study UID',
        'Original data sequence',
        'Original image data on area of original LR mark',
        'Original image file name',
        'OriginalSpecializedSOPClassUID',
        'Ortho Step Distance',
        'Ortho Sub Sampling',
        'OrthoView File Content',
        'OrthoView File Name',
        'OrthoView File Sequence',
        'OrthoView Session Completion Flag',
        'OrthoView Session Creator',
        'OrthoView Session Date/Time',
        'Orthogonal Clipping Planes',
        'Osteo Contour Buffer',
        'Osteo Contour Comment',
        'Osteo Offset',
        'Osteo Phantom Number',
        'Osteo Regression Line Intercept',
        'Osteo Regression Line Slope',
        'Osteo Standardization Code',
        'Other Info (Note 5)',
        'Other Private Data',
        'Overflow Flag',
        'Overflow Level',
        'Overlaps',
        'Overlay Color',
        'Overlay Columns',
        'Overlay Font',
        'Overlay Font Size',
        'Overlay Grayscale Value',
        'Overlay ID',
        'Overlay Origin',
        'Overlay Pen Size',
        'Overlay Rows',
        'Overlay Style',
        'Overlay Threshold',
        'Overlay Type',
        'Overrange correction used',
        'Override mode',
        'OversamplingPhase',
        'Owner',
        'Owner Name',
        'P File Data',
        'P File Length',
        'P File Name',
        'PACC specific information',
        'PACS Unique Identifier',
        'PAS Name',
        'PAS Reproduct Information',
        'PATModeText',
        'PC Velocity',
        'PCR Film Layout Position',
        'PCR No Film Copies',
        'PCR Print Job End',
        'PCR Print Report Name',
        'PCR Print Scale',
        'PDM Data Object Type Extension',
        'PDM EFID Placeholder',
        'PDOSOPClassUID',
        'PDOSOPInstanceUID',
        'PEM Lstd',
        'PEM Sstd',
        'PEM Unsharp Mask Value N',
        'PEM α Calc Raw Data Table Sequence',
        'PEM α Edge Raw Data Table Sequence',
        'PERI Overlap Bottom',
        'PERI Overlap Top',
        'PERI Sequence Number',
        'PERI Total Scenes',
        'PET ac_bp_filt_cut_off',
        'PET ac_bp_filt_order',
        'PET ac_bp_filter',
        'PET ac_img_smooth',
        'PET ac_img_smooth_parm',
        'PET accum_bin_dur',
        'PET acq_bin_dur',
        'PET acq_bin_dur_percent',
        'PET acq_bin_num',
        'PET acq_bin_start',
        'PET acq_delay',
        'PET acq_duration',
        'PET acq_start',
        'PET activity_factor_2d',
        'PET activity_factor_3d',
        'PET activity_factor_hr',
        'PET activity_factor_hs',
        'PET actual_stop_cond',
        'PET admin_datetime',
        'PET angle_smooth_param',
        'PET archived',
        'PET atten_coefficient',
        'PET atten_smooth',
        'PET atten_smooth_param',
        'PET attenuation',
        'PET axial_acceptance',
        'PET axial_angle_3d',
        'PET axial_angles_used',
        'PET axial_compression',
        'PET axial_cutoff_3d',
        'PET axial_filter_3d',
        'PET axial_fov',
        'PET axial_spacing',
        'PET axial_start',
        'PET batch_description',
        'PET binning_mode',
        'PET blank_cal_id',
        'PET blnk_cal_id',
        'PET bp_center_l',
        'PET bp_center_p',
        'PET bp_center_x',
        'PET bp_center_y',
        'PET bp_filter',
        'PET bp_filter_cutoff',
        'PET bp_filter_order',
        'PET cac_edge_threshold',
        'PET cac_skull_offset',
        'PET cal_datetime',
        'PET cal_description',
        'PET cal_hardware',
        'PET cal_type',
        'PET coefficients',
        'PET coinc_delay_offset',
        'PET coinc_output_mode',
        'PET collect_countrate',
        'PET collect_deadtime',
        'PET collect_singles',
        'PET collimation',
        'PET color_map_id',
        'PET compatible_version',
        'PET compression',
        'PET constrast_route',
        'PET contrast_agent',
        'PET corr_file_size',
        'PET correction_cal_id',
        'PET countrate_period',
        'PET ctac_conv_scale',
        'PET default_flag',
        'PET delayed_bias',
        'PET delayed_events',
        'PET derived',
        'PET emiss_sub_id',
        'PET emission_present',
        'PET event_separation',
        'PET exam_id',
        'PET file_exists',
        'PET flip',
        'PET for_identifier',
        'PET frame_id',
        'PET frame_number',
        'PET frame_size',
        'PET frame_valid',
        'PET gantry_tilt_angle',
        'PET half_life',
        'PET hosp_identifier',
        'PET hospital_name',
        'PET image_index_loc',
        'PET image_one_loc',
        'PET image_set_id',
        'PET ir_corr_model',
        'PET ir_loop_filt_parm',
        'PET ir_loop_filter',
        'PET ir_num_iterations',
        'PET ir_num_subsets',
        'PET ir_pre_filt_parm',
        'PET ir_recon_fov',
        'PET ir_regularize',
        'PET ir_z_filter_flag',
        'PET ir_z_filter_ratio',
        'PET is_contents',
        'PET is_datetime',
        'PET is_reference',
        'PET is_source',
        'PET is_type',
        'PET isotope',
        'PET landmark_abbrev',
        'PET landmark_datetime',
        'PET landmark_name',
        'PET left shift',
        'PET list_file_exists',
        'PET loop_filter_parm',
        'PET lower_axial_acc',
        'PET lower_coinc_limit',
        'PET lower_energy_limit',
        'PET lower_reject_limit',
        'PET manufacturer',
        'PET mask_width',
        'PET meas_activity',
        'PET meas_datetime',
        'PET multi_patient',
        'PET norm_2d_cal_id',
        'PET norm_cal_id',
        'PET normal_2d_cal_id',
        'PET normal_cal_id',
        'PET num_of_rr_interval',
        'PET num_of_slices',
        'PET num_of_time_slices',
        'PET num_of_time_slots',
        'PET number_for_reject',
        'PET number_of_normals',
        'PET other_atts',
        'PET other_atts_size',
        'PET overlap',
        'PET ovlp_frm_id',
        'PET ovlp_tpulse_frm_id',
        'PET ovlp_trans_frm_id',
        'PET pan_x',
        'PET pan_y',
        'PET patient_datetime',
        'PET patient_entry',
        'PET patient_id',
        'PET patient_position',
        'PET phase percentage',
        'PET positron_fraction',
        'PET post_filt_parm',
        'PET post_filter',
        'PET post_inj_activity',
        'PET post_inj_datetime',
        'PET posterior shift',
        'PET pre_inj_volume',
        'PET profile_spacing',
        'PET radial_cutoff_3d',
        'PET radial_filter_3d',
        'PET radionuclide_name',
        'PET raw_data_blob',
        'PET raw_data_size',
        'PET raw_data_type',
        'PET recon_method',
        'PET regularize_parm',
        'PET response_filt_parm',
        'PET rest_stress',
        'PET rotate',
        'PET scan_datetime',
        'PET scan_description',
        'PET scan_fov',
        'PET scan_id',
        'PET scan_mode',
        'PET scan_perspective',
        'PET scan_ready',
        'PET scan_type',
        'PET scanner_desc',
        'PET scatter_method',
        'PET scatter_num_iter',
        'PET scatter_parm',
        'PET seg_qc_parm',
        'PET sel_stop_cond',
        'PET sel_stop_cond_data',
        'PET slice_count',
        'PET slice_number',
        'PET software_version',
        'PET source1_activity',
        'PET source1_half_life',
        'PET source1_holder',
        'PET source1_meas_dt',
        'PET source1_radnuclide',
        'PET source2_activity',
        'PET source2_half_life',
        'PET source2_holder',
        'PET source2_meas_dt',
        'PET source2_radnuclide',
        'PET source_location',
        'PET source_speed',
        'PET start_cond_data',
        'PET start_condition',
        'PET start_location',
        'PET superior shift',
        'PET table_height',
        'PET table_z_position',
        'PET theta_compression',
        'PET total_counts',
        'PET total_delays',
        'PET total_prompts',
        'PET tpluse_frame_id',
        'PET tracer_activity',
        'PET tracer_name',
        'PET trans_frame_id',
        'PET trans_scan_id',
        'PET trig_rej_method',
        'PET triggers_acquired',
        'PET triggers_rejected',
        'PET type',
        'PET uncompressed_size',
        'PET unlisted_scan',
        'PET upper_axial_acc',
        'PET upper_coinc_limit',
        'PET upper_energy_limit',
        'PET upper_reject_limit',
        'PET validity_info',
        'PET vqc_x_axis_tilt',
        'PET vqc_x_axis_trans',
        'PET vqc_y_axis_swivel',
        'PET vqc_y_axis_trans',
        'PET vqc_z_axis_roll',
        'PET vqc_z_axis_trans',
        'PET wc_cal_id',
        'PET wc_cal_rec_method',
        'PET wellcountercal_id',
        'PET where_is_corr',
        'PET where_is_frame',
        'PET where_is_list_frame',
        'PET window_level_max',
        'PET window_level_min',
        'PET window_level_type',
        'PET word_size',
        'PET zoom',
        'PIIM Subtraction Type',
        'PLA Destination',
        'PLA Source',
        'PLA of Secondary Destination',
        'PMTF Information 1',
        'PMTF Information 2',
        'PMTF Information 3',
        'PMTF Information 4',
        'PMTF Information 5',
        'PPRP',
        'PPS Status',
        'PPS Stream',
        'PRE',
        'PRN',
        'PS Sequence',
        'PSD estimated limit',
        'PSD estimated limit in tesla per second',
        'PTE (α edge)',
        'PTR (α calc)',
        'PURE Acquisition Calibration Series UID',
        'PVC Rejection Flag 1 Reject',
        'PVC Threshold msec',
        'Pacs examnotes flag',
        'Paddle ID',
        'Paddle Position',
        'Pair Processing Information',
        'Palette Color LUT Name',
        'Pan Factor X',
        'Pan Factor Y',
        'Pan X',
        'Pan Y',
        'Papyrus Comments',
        'Paradigm Description',
        'Paradigm Info',
        'Paradigm Name',
        'Paradigm UID',
        'ParallelAcquisitionTechnic',
        'ParallelReductionFactorSecIn',
        'Parameter 1',
        'Parameter 2',
        'Parameter Data',
        'Parameter Description',
        'Parameter File Name',
        'Partial Matrix Scanned',
        'PartialFourier',
        'PartialFourierDirection',
        'Particle Type',
        'Pasting Overlap',
        'Pathnames',
        'Patient Billing Address',
        'Patient Billing Type',
        'Patient Birthdate',
        'Patient Breed',
        'Patient Category Size',
        'Patient Class',
        'Patient Creation Date',
        'Patient Creation Time',
        'Patient DFS',
        'Patient DOB',
        'Patient Data Modification Date',
        'Patient Dose Limit',
        'Patient Entry ID',
        'Patient First Name',
        'Patient Flags',
        'Patient Folder Data Set ID',
        'Patient Frame of Reference Source',
        'Patient Hospital Status',
        'Patient ICN',
        'Patient ID',
        'Patient Id',
        'Patient Information Version No.',
        'Patient Initial Position',
        'Patient Initial Puck Counter',
        'Patient Instance Uid',
        'Patient Insurance Status',
        'Patient Language',
        'Patient Last Name',
        'Patient Maiden Name',
        'Patient Name',
        'Patient NameRIS',
        'Patient Object Name',
        'Patient Orientation',
        'Patient Orientation 1',
        'Patient Orientation Set 1',
        'Patient Orientation Set 2',
        'Patient Phase of Life',
        'Patient Position',
        'Patient Prename',
        'Patient Reference ID',
        'Patient Region',
        'Patient Registration Date',
        'Patient Registration Time',
        'Patient Repaired',
        'Patient Rotation',
        'Patient Sex',
        'Patient Sex Extended (including spay/neuter)',
        'Patient Size String',
        'Patient Species',
        'Patient Status',
        'Patient Study UID',
        'Patient Thickness',
        'Patient Type',
        'Patient UID',
        'Patient Weight',
        'Patient position per image',
        "Patient's Name",
        "Patient's Name Ideographic",
        "Patient's Name Phonetic",
        "Patient's Name Single Byte",
        'Pause Interval',
        'Pause Time',
        'PctRpeakDelay',
        'Peak Opacified',
        'Peak SAR',
        'PeakOp End',
        'PeakOp Start',
        'PerFrameFunctionalGroupsSequence',
        'Percent Cycle Imaged',
        'Percent Landscape',
        'Percent Ray',
        'Percent Total LV Hypokinesis',
        'Percent of R-R Interval Framed',
        'Percentage of Scan Completed',
        'Performed Protocol Type',
        'Performed number of images',
        'Performed number of series',
        "Performing Physician's Name",
        "Performing Physician's Name Ideographic",
        "Performing Physician's Name Phonetic",
        "Performing Physician's Name Single Byte",
        'Period',
        'Peristaltic Flag',
        'Persistence Coefficient Mode',
        'Persistence Frame Rate',
        'Persistence ID',
        'Persistence Mode',
        'Persistence SQ',
        'Persistence Time Flag',
        'Persistence adaptive flag',
        'Person Address',
        'Person Cell Phone',
        'Person EMail',
        'Person Emergency Phone',
        'Person Fax Phone',
        'Person Home Phone',
        'Person ID',
        'Person Information Sequence',
        'Person Name',
        'Person Pager Phone',
        'Person Password',
        'Person Role',
        'Person Work Phone',
        'Perspective Capture Type',
        'Phantom Calibration Date',
        'Phantom Calibration Time',
        'Phantom Type',
        'Phase Coding Direction',
        'Phase Contrast Flow Axis',
        'Phase Contrast Velocity',
        'Phase Contrast Velocity Encoding',
        'Phase Contrast flow axis',
        'Phase Corrections Columns reconstruction',
        'Phase Corrections Columns sequence',
        'Phase Corrections Rows reconstruction',
        'Phase Corrections Rows sequence',
        'Phase Duration (retired)',
        'Phase FOV Percent',
        'Phase Gradient Amplitude',
        'Phase Number',
        'Phase Number (Philips)',
        'Phase Number (percent)',
        'Phase Pause msec',
        'Phase Start msec',
        'Phase Total Counts',
        'Phase number of the original dynamic SPECT',
        'Phase value of each channel for MRS',
        'PhaseContrast',
        'PhaseNumber',
        'Philips NM Private Group',
        'Photometric Interpretation',
        'Physician ID',
        'Physician Of Record Address',
        'Physician Of Record Phone Numbers',
        'Physiological Data Channel And Kind',
        'Physiological Data Channel And Kind 2',
        'Physiological Data Type',
        'Physiological Data Type 2',
        'Physiological Display Enable Status',
        'Physiological Display ID',
        'Physiological Display Select Status',
        'Picture Format',
        'Picture Object Name',
        'Pitch',
        'Pitch Factor',
        'Pitch Ratio',
        'Pivot Angle',
        'Pivot Lateral Angle',
        'Pivot Lateral Angle increment',
        'Pixel Acquisition Date',
        'Pixel Aspect Ratio',
        'Pixel Data',
        'Pixel Data References (temporary)',
        'Pixel Depth Bits',
        'Pixel Dimensions',
        'Pixel Offset',
        'Pixel Overflow Flag',
        'Pixel Overflow Flag 1 Pixel Overflow',
        'Pixel Pitch Microns',
        'Pixel Processing Kernel Size',
        'Pixel Quality Code',
        'Pixel Quality Value',
        'Pixel Scale',
        'Pixel Shift',
        'Pixel Shift Array',
        'Pixel Shift Horizontal',
        'Pixel Shift Vertical',
        'Pixel Size Flag 1 Valid Size',
        'Pixel Size X Direction mm',
        'Pixel Size Y Direction mm',
        'Pixel scale factor',
        'PixelBandwidth',
        'PixelPresentation',
        'PixelValueTransformationSequence',
        'Pixels Per Second',
        'Plan Comment',
        'Plan Creation Date',
        'Plan Creation Time',
        'Plan Image Sequence',
        'Plane',
        'Plane Orientation (Volume) Sequence',
        'Plane Position (Volume) Sequence',
        'Plane Type',
        'Plane of Transverse Bottom Slice',
        'Plane of Transverse Top Slice',
        'Planned mAs',
        'Plate Erasability',
        'Plate Sensitivity',
        'Pointer Sequence',
        'Points',
        'PolarityOfPhaseEncoding',
        'Poly Line Begin Point Style',
        'Poly Line End Point Style',
        'Poly Line Interpolation Method',
        'Position',
        'Position Measuring Device Used',
        'Positioner Angle Display Mode',
        'Positioner Primary Angle',
        'Positioner Secondary Angle',
        'PositivePCSDirections',
        'Post Average Diameter',
        'Post Blanking Circle',
        'Post Catheter Name',
        'Post Catheter Size',
        'Post Data',
        'Post Geometric Area Reduction %',
        'Post It Text',
        'Post Minimum Lumen Diameter',
        'Post Mode String',
        'Post Reference Diameter',
        'Post Stenosis %',
        'Post Stenosis Length',
        'Ppscan parameters',
        'Pre Average Diameter',
        'Pre Catheter Name',
        'Pre Catheter Size',
        'Pre Catheter size',
        'Pre Filter Param',
        'Pre Filter Param 2',
        'Pre Filter Type',
        'Pre Geometric Area Reduction %',
        'Pre Minimum Lumen Diameter',
        'Pre Reference Diameter',
        'Pre Stenosis %',
        'Pre Stenosis Length',
        'Preceding Beat',
        'Preferences',
        'Preferences_Size',
        'Preferred Physiological Channel Display',
        'Pregnancy',
        'Prep pulse',
        'Preproc Image Rate Max',
        'Prepulse',
        'Prepulse Delay',
        'Prepulse Type',
        'Prescan Reuse String',
        'Prescan status',
        'Prescan type',
        'Preselected pivot rotation speed',
        'Present Time of Day',
        'Presentation Horizontal Invert',
        'Presentation Relative Center',
        'Presentation Relative Part',
        'Presentation State Subtraction Active',
        'PresentationLUTShape',
        'PresentationStates',
        'Preset Mode',
        'Preset Name',
        'Preset name used for acquisition',
        'Pressure Data',
        'Previous Patient ID',
        'Previous modality',
        'Primary Receiver Suite and Host',
        'Primary speed correction used',
        'Print Flag',
        'Print Marker',
        'Prior',
        'Private',
        'Private Creator',
        'Private Creator Version',
        'Private Data',
        'Private Data 1',
        'Private Data 2',
        'Private Data 3',
        'Private Data 4',
        'Private Data 5',
        'Private Data 6',
        'Private Data stream',
        'Private Element Creator',
        'Private Entity Date',
        'Private Entity Launch Command',
        'Private Entity Number',
        'Private Entity Time',
        'Private Entity Type',
        'Private Identification Code',
        'Private In-Plane Phase Encoding Direction',
        'Private Native Data Stream Array',
        'Private Native Threed Data Sequence(1)',
        'Private Original Attribute Sequence',
        'Private Radiation Dose Sequence',
        'Private Scan Options',
        'Private Segmentation Data',
        'Private Voxar Background Gray For Capture',
        'Private Voxar Bottom Left Display Demographics',
        'Private Voxar Calcium Scoring Report Schema',
        'Private Voxar Capture Source Series UID',
        'Private Voxar Capture Source Series UID Sequence',
        'Private Voxar Capture UID',
        'Private Voxar CaptureType',
        'Private Voxar Icon Image Sequence',
        'Private Voxar Live Image Restored Size',
        'Private Voxar Saved State',
        'Private Voxar Source Series Number',
        'Private Voxar Span State Schema',
        'Private Voxar Top Right Display Demographics',
        'Private data',
        'Private enhanced Table Sequence',
        'Private string',
        'Private.',
        'PrivateCreatorVersionOfBookmark',
        'ProcType',
        'Procedural Diagnosis',
        'Procedure Description',
        'Processed Flag 0 Raw 1 Process',
        'Processed Pixel Data Quality',
        'Processed Series UID',
        'Processing Category',
        'Processing Channel',
        'Processing Debug Info',
        'Processing Information Flag',
        'Processing Mask',
        'Processing Order Specialization',
        'Processing Parent UID',
        'Processing parameters',
        'Product id',
        'Projection Algorithm',
        'Projection Algorithm Name',
        'Projection View Display String',
        'Projection angle',
        'Prompt window width',
        'Prone Flag 0 Supine 1 Prone',
        'Proprietary Masking Parameters',
        'Prospective Motion Correction',
        'Protect Mark for Image, Curve or Private Record',
        'Protect Mark for Series Record',
        'Protect Mark for Study Record',
        'Proto_FilmName',
        'Proto_Name',
        'Proto_Step',
        'Proto_Title',
        'Protocol',
        'Protocol Data Block (compressed)',
        'Protocol File Name',
        'Protocol Film Name',
        'Protocol Name',
        'Protocol Resolution',
        'Protocol Title',
        'ProtocolAppData',
        'ProtocolDataUID',
        'ProtocolName',
        'ProtocolObjectID',
        'ProtocolTaskAppData',
        'ProtocolTaskInfoObjectID',
        'ProtocolTaskIsAllowCascadeProtect',
        'ProtocolTaskIsAllowCascadeSave',
        'ProtocolTaskOrder',
        'ProtocolTaskUid',
        'ProtocolUid',
        'ProtocoldataFlags',
        'ProtocoldataSQ',
        'Pulmo Air',
        'Pulmo Date',
        'Pulmo Time',
        'Pulmo Trigger Level',
        'Pulmo Water',
        'Pulse Sequence',
        'Pulse Sequence Date',
        'Pulse Sequence Mode',
        'Pulse Sequence Name',
        'Pulse Time',
        'PulseSequenceName',
        'Pulses per Scene',
        'Pw Actual',
        'Pw Commanded',
        'Q-cal Correction Indicator',
        'QC Deletion Requested',
        'QC Done Date',
        'QC Done Time',
        'QC Image Accepted By',
        'QC Image Edited By',
        'QC Image Moved By',
        'QC Image Rejected By',
        'QC Last Modification Time',
        'QC Series Edited By',
        'QC Series Moved By',
        'QC Series Split By',
        'QC Study Assigned By',
        'QC Study Edited By',
        'QC Study Moved By',
        'QC Study Split By',
        'Quadrant',
        'QuadratureReceiveCoil',
        'QualityFactor',
        'Quant 1K Overlay',
        'Quant Filter Flag',
        'Queue Sequence Number',
        'QueueGroupID',
        'R Coord of Bottom Right Corner',
        'R Coord of Top Right Corner',
        'R File Data',
        'R File Length',
        'R Time',
        'R-R Interval msec',
        'R-Wave Timestamp',
        'RAD Protocol Medium',
        'RAD Protocol Printer',
        'RAL Flags',
        'RAS letter for anterior/posterior',
        'RAS letter for scout end loc',
        'RAS letter for scout start loc',
        'RAS letter for side of image',
        'RAS letter of image location',
        'RBMoCoRot',
        'RBMoCoTrans',
        'RCA Multiple Hyperkinesia in Opposite Region',
        'RCA Multiple Hypokinesia in Region',
        'RCA Multiple Total LV contour Percent',
        'RCA Single Hyperkinesia in Opposite Region',
        'RCA Single Hypokinesia in Region',
        'RCA Single Total LV contour Percent',
        'RE',
        'RE Frequency Enhancement',
        'REST',
        'RF Power Error Indicator',
        'RF Watchdog Mask',
        'RFEchoTrainLength',
        'RFOV',
        'RGB LUT Transfer Function',
        'RGDV Name',
        'RIS Key',
        'RIS Patient Info IMGEF',
        'RIS Report IMGEF',
        'RIS Worklist IMGEF',
        'RN',
        'RN Frequency Rank',
        'ROI',
        'ROI Average Pixel Value',
        'ROI Bottom Right',
        'ROI Bp Seg',
        'ROI Bp Seg Pairs',
        'ROI Center Coordinates',
        'ROI Data',
        "ROI Don't Save",
        'ROI Fill Pattern',
        'ROI Interactivity',
        'ROI Label',
        'ROI Line Dash Length',
        'ROI Line Style',
        'ROI Line Thickness',
        'ROI Mask',
        'ROI Maximum Pixel Value',
        'ROI Name',
        'ROI Name Display',
        'ROI Name Font',
        'ROI Name Position',
        'ROI Normal Color',
        'ROI Origin X and Y',
        'ROI Seed Space',
        'ROI Seeds',
        'ROI Shape',
        'ROI Shape Control Points',
        'ROI Shape Control Points Count',
        'ROI Shape Control Points Space',
        'ROI Shape Points',
        'ROI Shape Points Count',
        'ROI Shape Points Space',
        'ROI Shape Tilt',
        'ROI Top Left',
        'ROI Total Counts',
        'ROI Total Pixels',
        'ROI Type',
        'ROIArea',
        'ROIFlags',
        'ROIName',
        'ROINumber',
        'ROISQ',
        'ROIs',
        'ROSA Receiver ErrCount',
        'RPeakTimeDelay',
        'RR Interval Window Number',
        'RR Window Offset',
        'RR Window Width',
        'RRInterval',
        'RT',
        'RT Frequency Type',
        'RTD Data Compression Factor',
        'RTIA_timer',
        'RTName',
        'RTOSOPClassUID',
        'RTOSOPInstanceUID',
        'RTSpecification',
        'Race',
        'Radial Map Info in 0.1 mm Inc.',
        'Radio Nuclide Name',
        'Radio Nuclide positron fraction',
        'Radio nuclide half life',
        "Radiographer's Code",
        'Radiological Thickness',
        'Radiologist',
        'Radionuclide Units',
        'Radiopharmaceutical',
        'Radius Of Circular Image Blanking',
        'Radius Of Rotation',
        'Radius of Circular Shutter',
        'Random window width',
        'Range Number',
        'Range Type Code',
        'Ranging Mode',
        'Rate Vector',
        'Raw Data',
        'Raw Data Extension',
        'Raw Data ID',
        'Raw Data Number',
        'Raw Data Sequence',
        'Raw Data Set Sequence',
        'Raw Data US',
        'Raw Diagnostic High',
        'Raw Diagnostic Low',
        'Raw Image Amplification',
        'Raw Image File Name',
        'Raw Image Number',
        'Raw Slice Information',
        'Raw Time Vector',
        'Raw data run number',
        'Raw data type',
        'RawData',
        'RawDataAppData',
        'RawDataIndex',
        'RawDataMRInfo',
        'Reader Header',
        'Reader Mode',
        'Reader Serial Number',
        'Reader Type',
        'Reading Code',
        'Reading Code RZ1 Comment 1',
        'Reading Code RZ1 Comment 2',
        'Reading Code RZ2 Comment 1',
        'Reading Code RZ2 Comment 2',
        'Reading Gain Gp',
        'Reading Integration Time',
        'Reading Position Specification',
        'Reading Sensitivity Center',
        'Readout Gradient Amplitude',
        'Real Magnification Factor',
        'RealDwellTime',
        'Reason For Study',
        'Reason for Study',
        'Reason for the Requested Procedure',
        'Receive Date',
        'Receive Origin',
        'Receive Origin Description',
        'Receive Time',
        'Receive application',
        'Receive bandwidth',
        'Receive date',
        'Receive local ae title',
        'Receive local computer',
        'Receive node',
        'Receive original transfer syntax',
        'Receive remote ae title',
        'Receive remote computer',
        'Receive time',
        'ReceiveCoilManufacturerName',
        'ReceiveCoilType',
        'Receiver Amplifier Gain',
        'Receiver Cable Attenuation',
        'Receiver Filter Frequency',
        'Receiver Gain Correction Check Flag',
        'Receiver PLA',
        'Receiver Preamplifier Gain',
        'Receiver Reference Gain',
        'Receiver Total Gain',
        'Receiver gain of prescan',
        'Receiver gain of reference scan',
        'Receiving Gain',
        'Receptor Size Pixels X and Y',
        'Receptor Size cm X and Y',
        'Receptor Type',
        'Recognition Code',
        'Recommended display frame rate float',
        'Recon Arc',
        'Recon Area',
        'Recon Center Coordinates',
        'Recon Center View Angle',
        'Recon Enhancement',
        'Recon Increment',
        'Recon Mode',
        'Recon Options Flag',
        'Recon Pan AP Offset',
        'Recon Pan LR Offset',
        'Recon Protocol',
        'Recon Sequence ID',
        'Recon Type',
        'Recon mode flag word',
        'Recon post proc. Flag',
        'Reconstruction Algorithm Index',
        'Reconstruction Algorithm Set',
        'Reconstruction Arc',
        'Reconstruction Center',
        'Reconstruction Columns',
        'Reconstruction Correction Type',
        'Reconstruction Filter Type',
        'Reconstruction Interval',
        'Reconstruction Number',
        'Reconstruction Number MR',
        'Reconstruction Parameters Sequence',
        'Reconstruction ROI No.',
        'Reconstruction Resolution',
        'Reconstruction Scale Factor',
        'Reconstruction Slice Height',
        'Reconstruction Slice Width',
        'Rect (Left, Top, Width, Height)',
        'RectFOVRatio',
        'Rectangle Shutter Horizontal Current',
        'Rectangle Shutter Horizontal Original',
        'Rectangle Shutter Vertical Aktuell',
        'Rectangle Vertical Original',
        'Ref Slice Width',
        'Ref Trans Pixel Volume',
        'Ref. Image Instance UID',
        'RefImages Taken',
        'Reference Data Set 1',
        'Reference Data Set 2',
        'Reference Dataset UID',
        'Reference Frame Number',
        'Reference Image',
        'Reference Image Instance UID',
        'Reference Injection Frame Number',
        'Reference Scale Factor',
        'Reference Series Instance Uid',
        'Reference Study Instance Uid',
        'Reference Type Code',
        'Reference channel used',
        'Reference channels',
        'Reference gain value of each channel for MRS',
        'Reference image field',
        'Reference mode',
        'Reference to Original Instance',
        'Reference to Original Instance Number',
        'Reference to Series UID',
        'Reference to Study UID',
        'Reference to pacs image',
        'Reference to pacs study',
        'ReferencePhotofile Flag',
        'Referenced Beam Profile Number',
        'Referenced File Name',
        'Referenced File Path',
        'Referenced Image SOP Class',
        'Referenced Image SOP Class UID',
        'Referenced Image SOP Instance UID',
        'Referenced Mask Image Sequence',
        'Referenced Object Device Location',
        'Referenced Object Device Type',
        'Referenced Object ID',
        'Referenced SOP Class UID',
        'Referenced SOP Instance UID',
        'Referenced Series UID',
        'Referenced Tag',
        'Referenced Tag Type',
        'Referenced Value Length',
        'Referring Department',
        'Referring Physician',
        "Referring Physician's Name",
        "Referring Physician's Name Ideographic",
        "Referring Physician's Name Phonetic",
        "Referring Physician's Name Single Byte",
        'ReferringPhysician',
        'Reformat group',
        'Regeneration Software Version',
        'Region',
        'Regions File Extension',
        'Registration Date',
        'Registration Parameters',
        'Registration Time',
        'Regressor Values',
        'Reject Image Flag',
        'Rejected Beats',
        'Rejection Scheme',
        'Rejection Type',
        'Rel. COR offset - X dir.',
        'Rel. COR offset - Z dir.',
        'Rel. Presentation State Number',
        'Rel. Presentation State UID',
        'Rel. Window Alignment',
        'RelatedGeneralSOPClassUID',
        'Relative Image Time',
        'Relative Light Emission Amount Sk',
        'Relative Table Height',
        'Relative Table Position',
        'Relative Table Position of 4D Volume',
        'Release Version',
        'RelevantDataUID',
        'Remote AE Title',
        'Remote Copy Code',
        'Remote IP Address',
        'RendererType',
        'Repeat number of the original dynamic SPECT',
        'Repeat start time',
        'Repeat stop time',
        'Repetition Time',
        'Repetition Time (/100)',
        'Repetition Time FFE',
        'Repetition Time IR',
        'Repetition Time SE',
        'Repetition Time effective',
        'Rephase',
        'RephaseOrderFreq',
        'RephaseOrderPhase',
        'RephaseOrderSlice',
        'Replaced data sequence',
        'Replacement Date and Time',
        'Replacement Originator Name',
        'Replacement Reason',
        'Report',
        'Report Approving Physician',
        'Report Author',
        'Report Creation Date',
        'Report ID',
        'Report Status',
        'Report Text',
        'Report Transcriber',
        'Reporting Radiologist',
        'RepresentativeFrameNumber',
        'Request ID',
        'Request Storage Commitment',
        'Request UID',
        'Request number',
        'Requested Compression',
        'Requested Date',
        'Requested Detector Entrance Dose',
        'Requested Frame Duration msec',
        'Requested Location',
        'Requested Palette Color LUT',
        'Requested Physician',
        'Requested Time',
        'Requesting Physician',
        "Requesting Physician's Name",
        "Requesting Physician's Name Ideographic",
        "Requesting Physician's Name Phonetic",
        "Requesting Physician's Name Single Byte",
        'Requesting Service',
        'Rescale Slope',
        'Rescale intercept',
        'RescaleType',
        'Research Tag 1',
        'Research Tag 2',
        'Research Tag 3',
        'Research Tag 4',
        'Reserved',
        'Resolution',
        'Resonance Frequency',
        'ResonantNucleus',
        'Respiration Phase',
        'Respiration Sync',
        'Respiratory Gating Inf.',
        'Respiratory rate, bpm',
        'Respiratory trigger point',
        'RespiratoryFlag',
        'RespiratoryMotionCompensationTechnique',
        'RespiratorySignalSource',
        'Response Data',
        'Rest Direction',
        'Restore Flag',
        'Retrieved Image',
        'Retrospective Motion Correction',
        'Reversed EVRLE DataSet',
        'Review Mode',
        'ReviewTemplatesFlags',
        'ReviewtemplateSQ',
        'Revision Number',
        'Rfmtr Trans Ref',
        'Rfmtr Trans Ref mm',
        'Rid',
        'Right DMS Tmp Diff',
        'Right Marker',
        'Right Orientation',
        'Right angle',
        'Right-image Processing Parameter Sequence',
        'RightLeft Mark Current',
        'RightLeft Mark Original',
        'Roam Horizontal',
        'Roam Origin',
        'Roam Vertical',
        'Rotate Information',
        'Rotation',
        'Rotation Angle',
        'Rotation Matrix',
        'Rotation Speed [msec]',
        'Rotation Time',
        'Rotation from source x rot',
        'Rotation from source y rot',
        'Rotation from source z rot',
        'Rotation information for image display from original image',
        'Rotation on DRC',
        'Rotation status at creation of LR mark',
        'Rotational Continuous Speed',
        'Route AET',
        'Route Image UID',
        'Routed Transfer AE',
        'Row Number',
        'Rows',
        'Rows of Rectangular Shutter',
        'RpeakTimeStamps',
        'Run Number',
        'Run Time',
        'Rx Stack Identification',
        'S Coord of Bottom Right Corner',
        'S Coord of Top Right Corner',
        'S2000 Private Doppler Wall Filter',
        'SAR Definition',
        'SAR value',
        'SAT Band Locations',
        'SAT fat/water/bone',
        'SAT fat/water/none',
        'SAT location A',
        'SAT location F',
        'SAT location H',
        'SAT location L',
        'SAT location P',
        'SAT location R',
        'SAT thickness A/P',
        'SAT thickness H/F',
        'SAT thickness R/L',
        'SC Instance UID',
        'SC SOP Instance UID',
        'SC series UID',
        'SCCreationDate',
        'SCExported',
        'SCF',
        'SCMode',
        'SCOperator',
        'SCPostMethod',
        'SCPostNo',
        'SCPostString',
        'SCPostString2',
        'SCPreName',
        'SCPreType',
        'SCPrinted',
        'SCProcessingCategory',
        'SCSOPInstanceUID',
        'SCStCommit',
        'SDM',
        'SDODoubleData SQ',
        'SDODoubleDataSQ',
        'SDOSOPClassUID',
        'SDOSOPInstanceUID',
        'SFOV Type',
        'SGI Converted LookUp Table',
        'SH_COLPAR',
        'SH_STPAR',
        'SH_ZOOM',
        'SIENET Command Field',
        'SIENET General Purpose IMGF',
        'SIENET ISA PLA',
        'SMI Identification Label',
        'SOMATOM Software Name',
        'SOPAuthorizationComment',
        'SOPAuthorizationDateandTime',
        'SOPClassUID',
        'SOPInstanceStatus',
        'SOPInstanceUID',
        'SPF',
        'SPI Release',
        'SPIR',
        'SPS UID',
        'SR Variant',
        'SSP save',
        'SState_Version',
        'STAT Study',
        'STX buffer',
        'SUB operator LUTs names',
        'SUV Scale Factor',
        'SUV_AdministredTime',
        'SUV_HalfLife',
        'SUV_MeasuredTime',
        'SUV_PostInjectedActivity',
        'SUV_PostInjectedTime',
        'SUV_ScanTime',
        'SUV_TracerActivity',
        'SWG',
        'Sagittal Extension',
        'Sagittal Left Limit',
        'Sagittal Right Limit',
        'Same Size Support',
        'Sample Bits Allocated',
        'Sample Bits Allocated 2',
        'Sample Bits Stored',
        'Sample Bits Stored 2',
        'Sample Data',
        'Sample Data 2',
        'Sample High Bit',
        'Sample High Bit 2',
        'Sample Rate',
        'Sample Rate 2',
        'Sample Representation',
        'Sample Representation 2',
        'Sampling Percent',
        'Saravghead',
        'Saturation Distance',
        'Saturation Normal Vector',
        'Saturation Phase Encoding Vector Coronal Component',
        'Saturation Phase Encoding Vector Sagittal Compo...',
        'Saturation Phase Encoding Vector Transversal Co...',
        'Saturation Position Vector',
        'Saturation Readout Vector Coronal Component',
        'Saturation Readout Vector Sagittal Component',
        'Saturation Readout Vector Transversal Component',
        'Saturation Recovery Time',
        'Saturation Thickness',
        'Saturation Type',
        'Saturation Width',
        'Saturation planes',
        'Save Screen Flag 1 SaveScreen',
        'Saved Workflow',
        'Saved Workflow File Data',
        'Saved Workflow File Length',
        'Saved Workflow File Name',
        'Saved Workflow File Sequence',
        'Saved Workflow Mark',
        'Scale Factor',
        'Scale of Functional Image',
        'ScaleAlongDepth',
        'ScaleAlongHeight',
        'ScaleAlongWidth',
        'Scaled Image Pixel Spacing',
        'Scaled Maximum',
        'Scaled Minimum',
        'Scaler Counts',
        'Scaler Index',
        'Scan',
        'Scan Arc',
        'Scan Date',
        'Scan Duration',
        'Scan End Location',
        'Scan Length',
        'Scan Percentage',
        'Scan Pitch Ratio',
        'Scan Range',
        'Scan Resolution',
        'Scan Start Location',
        'Scan Tilt Plane Distance',
        'Scan Time',
        'Scan Type',
        'Scan View Direction',
        'ScanRes flag',
        'ScanTime',
        'ScanType',
        'Scanned Orientation IDs',
        'Scanner Relative Center',
        'Scanner Study Entity UID',
        'Scanner Study ID',
        'Scanner Table Entry (single gradient coil systems only)/Scanner Table Entry + Gradient Coil Selected',
        'Scanning Sequence',
        'Scanning Technique Description MR',
        'Scatter Corr. Flag 1 Corr',
        'Scene Flag',
        'Scene Name',
        'Scene Text',
        'Scene Time Fluoro Clock',
        'Scenes in Study',
        'Scheduled Procedure Step',
        'ScheduledStudyDateTime',
        'Scout Type',
        'Screen',
        'Screen Format',
        'Screen Number',
        'ScreenMode',
        'Second Echo Time',
        'Second Repetition Time',
        'Second echo',
        'Secondary Spine Label',
        'Sectra Overlay',
        'SeedSpace',
        'Seeds',
        'SegAllowDirInt',
        'SegEnd',
        'SegList_Count',
        'SegList_Label',
        'SegList_List',
        'SegList_Name',
        'SegList_Pretty_Name',
        'SegList_Seq',
        'SegList_Slots',
        'SegName',
        'SegStart',
        'SegStyleColour',
        'SegStyleFill',
        'SegStyleLine',
        'SegStylePColour',
        'SegStylePSize',
        'SegStylePoint',
        'SegStyleWidth',
        'SegType',
        'Segm Threshold',
        'Segment',
        'Segment Name',
        'Segment Number',
        'Segment Size',
        'Segment Start Position',
        'Segment Stop Position',
        'Segment Type 0 Segments 2 Time/Segment',
        'SegmentedKSpaceTraversal',
        'Segments',
        'Selected contrast TE',
        'Selection Gradient Amplitude',
        'SelectiveIRColumn',
        'SelectiveIROrientation',
        'SelectiveIRPosition',
        'SelectiveIRRow',
        'SelectiveIRThickness',
        'Send Flag',
        'Senograph Type',
        'Sensitivity',
        'Sensitivity Correction Label',
        'Sensitivity Shift (S-SHFT)',
        'Sensitometry Name',
        'Sensometric Curve',
        'Sensor Feedback',
        'Sensor Roi Shape',
        'Sensor Roi x Position',
        'Sensor Roi x Size',
        'Sensor Roi y Position',
        'Sensor Roi y Size',
        'Sent Flag',
        'Sequence',
        'Sequence Control Mask',
        'Sequence Description',
        'Sequence File Name',
        'Sequence File Owner',
        'Sequence Name',
        'Sequence Type',
        'Sequence of LR mark',
        'SequenceMaxChunkId',
        'SequenceMinChunkId',
        'SequenceType',
        'Serial Number',
        'Series Accepted Beats',
        'Series Base UID',
        'Series Comment',
        'Series Comments',
        'Series Complete Flag',
        'Series Description',
        'Series File Name',
        'Series Flags',
        'Series Header Info',
        'Series Header Type',
        'Series Header Version',
        'Series ID',
        'Series No In Acquisition',
        'Series Number',
        'Series Number Global',
        'Series Number Local',
        'Series Numbers of Petri',
        'Series Object Name',
        'Series Order',
        'Series Owner',
        'Series Record checksum',
        'Series Rejected Beats',
        'Series Suite Id',
        'Series Type',
        'Series UID',
        'Series Unique Identifier',
        'Series Workflow Status',
        'Series contrast',
        'Series from which Prescribed',
        'Series from which prescribed',
        'Series plane',
        'SeriesAppData',
        'SeriesCategoryType',
        'SeriesMediumLabel',
        'SeriesMediumLocation',
        'SeriesMediumState',
        'SeriesState',
        'SeriesStateText',
        'SeriesdataSQ',
        'Serum Creatinine mg/dl',
        'Service id',
        'Session Number',
        'Set Gray',
        'Set No.',
        'Set Number',
        'Set Window Image Filter',
        'Set Window Magnification Power',
        'Set if fatq estimates were used',
        'Set of destination Ids',
        'Set of destination types',
        'Set of processing codes',
        'ShadingPercent',
        'Shadow Size',
        'Shap CtrlPts',
        'Shape',
        'Shape Factor',
        'ShapeCPSpace',
        'ShapeCtrlPts',
        'ShapeCtrlPtsCount',
        'ShapeCtrlPtsCounts',
        'ShapePtsSpace',
        'ShapeTilt',
        'SharedFunctionalGroupsSequence',
        'Sharp Sensitivity',
        'Shift Count',
        'Shift Reference Value',
        'Shift Vector for Pasting',
        'ShimCompensateValue',
        'Show Couch Position',
        'Shutter Enable Status',
        'Shutter Select Status',
        'Shutter Type',
        'ShuttleFlag',
        'Side Mark',
        'Side Offset',
        'SieClear Index',
        'Siemens ICON Data Type',
        'Siemens Link Sequence',
        'Siemens Medical',
        'Sigma Mode',
        'Sigma Row number',
        'Signal Limits Maximum',
        'Signal Limits Minimum',
        'Signal Mask',
        'Significant Flag',
        'Simpson Ejection Fraction',
        'Simpson End Diastolic Volume ml',
        'Simpson End Diastolic Volume ml/m2',
        'Simpson End Systolic Volume ml',
        'Simpson End Systolic Volume ml/m2',
        'Simpson Stroke Volume ml',
        'Simpson Stroke Volume ml/m2',
        'Single-image Processing Parameter Sequence',
        'Site Name',
        'SiteName',
        'Size',
        'Size of LR mark in X direction',
        'Size of LR mark in Y direction',
        'Skin Dose Accumulation',
        'Skin Dose Percent',
        'Skin Dose Rate',
        'Slab Image Sequence',
        'Slab Sequence',
        'Slab Shape',
        'Slab Thickness',
        'SlabNumbe',
        'SlabOrientation',
        'SlabThickness',
        'Slice Factor',
        'Slice Gap',
        'Slice Number',
        'Slice Number MR',
        'Slice Orientation',
        'Slice Pitch of 4D Volume',
        'Slice Position',
        'Slice Step in Pixels',
        'Slice Thickness',
        'Slice Width Pixels',
        'Slice offset on freq axis',
        'SliceEncodeNumber',
        'SliceMeasurementDuration',
        'SliceMode',
        'SliceNumber',
        'SlicePosition_PCS',
        'SliceResolution',
        'Slices Names',
        'Slices Per Volume',
        'SlicesID',
        'SlicesSOPInstanceUID',
        'Slider',
        'Slider_Size',
        'Slider_State',
        'Slop_int_10...slop_int_17',
        'Slop_int_6... slop_int_9',
        'Slope LV Regression',
        'Smallest Sample Value',
        'Smallest Sample Value 2',
        'Smart scan ON/OFF flag',
        'Smooth Gain',
        'Smooth Rotation',
        'Social Security Number',
        'Software Title',
        'Software Version',
        'Software version',
        'Some kind of version number',
        'Sort Code',
        'Source',
        'Source AE',
        'Source Frame Item Id',
        'Source Frame Number',
        'Source Image File',
        'Source Image Item Id',
        'Source Image Number',
        'Source Series Item Id',
        'Source Series Number',
        'Source Side Collimator Aperture',
        'Source Translator',
        'Source UID',
        'Source to Isocenter',
        'Source to detector distance per frame vector',
        'Source to image distance per frame vector',
        'Source-Surface Distance',
        'SourceImage Distance',
        'Spatial Change',
        'Spatial Correct Name',
        'Spatial Grid Shift',
        'Spatial Offset',
        'Spatial Orientation',
        'Spatial change',
        'SpatialPreSaturation',
        'Spec Info Mask',
        'Special Helical ACQ No.',
        'Specialized tomo type',
        'Species Name',
        'Specific Absorption Rate SAR',
        'Specific Absorption Rate Values',
        'Specific Energy Dose SED',
        'Spectral Filter Density',
        'Spectral Filter Status',
        'Spectral Filter Thickness',
        'Spectral Filter Weight',
        'Spectral Filter Znb',
        'Spectral Presaturation With Inversion Recovery',
        'Spectral Selective Excitation Pulse',
        'Spectral filter thickness',
        'SpectrallySelectedSuppression',
        'Spectro Parameters',
        'Spectro Prescan Values',
        'Spectro Quantitation Values',
        'Spectro Ratio Values',
        'Spectroscopy Default Display Sequence',
        'Spectroscopy Pixel Sequence',
        'Spiral Location Begin',
        'Spiral Location End',
        'Spiral Reconstruction Direction',
        'Spiral Reconstruction Increment',
        'Spiral z Profile',
        'Splash',
        'Split Exposure Format',
        'Split Is Dual Surview',
        'Srid',
        'SspRatio',
        'Stack Radial Angle',
        'Stack Radial Axis',
        'Stack Sequence',
        'Stack Slice Number',
        'Stack Type',
        'StackSequence',
        'Stamp Image Sequence',
        'Stand Data Valid',
        'Stand Movement Flag',
        'Stand drive level',
        'Standard Deviation Of Corrected Gray Levels',
        'Standard Deviation Of Log Region Gray Levels',
        'Standard Deviation Of Raw Gray Levels',
        'Standard Deviation Of Region Gray Levels',
        'Standard Edge Enhancement Sequence',
        'Starburst flags',
        'Starcam Reference Dataset',
        'Start Angle',
        'Start Delay Time',
        'Start Frame',
        'Start Heart Beat Count',
        'Start Heart Beat Count Condition 0 None 1 Any 2',
        'Start Heart Rate',
        'Start Heart Rate Increasing Flag',
        'Start Heart Rate Threshold Condition',
        'Start Stopwatch Timestamp',
        'Start Time of THIS Frame From Start of Study',
        'Start View',
        'Start View 1A',
        'Start View 1B',
        'Start View 2A',
        'Start View 2B',
        'Start and end row illuminated by wind position',
        'Start number for baseline',
        'Start number for enhanced scans',
        'Start scan to X-ray on delay',
        'Start time(secs) in first axial',
        'StartDate',
        'Starting Heart Rate',
        'Starting Projection Angle',
        'Starting channel number',
        'Starting channel of view',
        'Starting view',
        'Stat recon flag',
        'State',
        'Station name and version of quality assurance station',
        'Status',
        'Status of quality assurance review',
        'StdDevHeartRatePriorToConfirm',
        'SteadyStatePulseSequence',
        'Stenos_calibr_ratio;',
        'Stenos_magnification;',
        'Stentor Local AETitle Element',
        'Stentor Remote AETitle Element',
        'Stentor Transfer Syntax Value',
        'Stepping Direction',
        'Stereo angle',
        'Stitching',
        'Stop Condition Status 0 None 1 Any 2 All',
        'Stop Count',
        'Stop Count Condition Status 0 None 1 Any 2 All',
        'Stop Heart Beat Count',
        'Stop Heart Beat Count Condition 0 None 1 Any 2 A',
        'Stop Time',
        'Stop Time Condition Status 0 None 1 Any 2 All',
        'StopwatchTime',
        'Storage File ID',
        'Storage Mode',
        'Storage State',
        'StorageCommittedCount',
        'Store B-Value with Functional Image',
        'Store Color Ramp',
        'Store Parameters string, delimited by character ESC=0x1B (27)',
        'Store Width of Functional Image',
        'Store level of Functional Image',
        'Stored Image',
        'String slop field 2',
        'StringData',
        'StringDataFormat',
        'Stroke Volume',
        'Strong Contrast Limit',
        'Structure Boost',
        'Structure Boost Offset',
        'Structure Color',
        'Structure Name',
        'Structure Preference',
        'Structure Sequence',
        'Structure Type',
        'Study Comments',
        'Study DAP',
        'Study Description',
        'Study Directory',
        'Study Dose',
        'Study Flags',
        'Study Fluoro Dap',
        'Study Fluoro Time',
        'Study Name',
        'Study Number',
        'Study Priority Status',
        'Study Record Dap',
        'Study Record Time',
        'Study Total Dap',
        'Study Type',
        'Study Unique Identifier',
        'Study dose Frontal',
        'Study dose lateral',
        'Study fluoro dap frontal',
        'Study fluoro dap lateral',
        'Study fluoro time frontal',
        'Study fluoro time lateral',
        'Study or Image Size in MB',
        'Study record dap frontal',
        'Study record dap leteral',
        'Study record time frontal',
        'Study record time lateral',
        'Study total dap Frontal',
        'Study total dap lateral',
        'StudyAppData',
        'StudyId',
        'StudyMediumLabel',
        'StudyMediumLocation',
        'StudyMediumState',
        'StudyState',
        'StudyStateText',
        'StyleColour',
        'StyleFill',
        'StyleLine',
        'StylePColour',
        'StylePSize',
        'StylePoint',
        'StyleWidth',
        'Sub Modality',
        'Sub Window Center',
        'Sub Window Width',
        'Sub window center',
        'Sub window width',
        'Sub-image Collimator Vertices',
        'Subject Data',
        'Subregion',
        'Subseries UID',
        'Subtr. Edge Enh. Adv Perc. Gain',
        'Subtr. Edge Enh. Kernel Size',
        'Subtr. Edge Enh. LUT Index',
        'Subtr. Edge Enh. Percent Gain',
        'Subtracted Filter Type',
        'Subtraction Land Marking Active',
        'Subtraction Mask Enable Status',
        'Subtraction Mask ID',
        'Subtraction Mask Select Status',
        'Subtraction Registration Result',
        'Suite id',
        'Summary image',
        'Summation Count Filling',
        'Summation Count Mask',
        'Surface Coil Type',
        'Surface Threshold',
        'Surface coil intensity',
        'Surfacel Coil Iintensity Correction Flag',
        'Surview Direction',
        'Surview Length',
        'Suspend',
        'Swap Phase / Frequency Axis',
        'Swappf',
        'Syncra Scan Type',
        'Synergy Reconstruction Type',
        'System Calibration Factor Plane A',
        'System Calibration Factor Plane B',
        'System Configuration Information',
        'System Type',
        'System Unique Identifier',
        'SystemOptimizedHeartRate',
        'TDRMS',
        'TDRT',
        'TDSSS',
        'TER',
        'TER Lower Limit',
        'TGGC trigger mode',
        'TIC Error Values',
        'TPDateTime',
        'TPDateTimeType',
        'TPGradientDirections',
        'TPSeriesDescription',
        'Table Angle',
        'Table Axis Rotation',
        'Table Detector Distance',
        'Table Direction',
        'Table Feed',
        'Table Increment',
        'Table Isocenter Height',
        'Table Lateral Position',
        'Table Longitudinal Position',
        'Table Move Direction Code',
        'Table Movement Flag',
        'Table Object Distance',
        'Table Orientation',
        'Table Position Peri',
        'Table Rotation Status',
        'Table Side Offset',
        'Table Speed [mm/rotation]',
        'Table Speed in mm/rot',
        'Table Tilt',
        'Table Traverse cm',
        'Table Velocity',
        'Table Vertical Position',
        'Table Zero Date',
        'Table Zero Time',
        'Table delta',
        'Table rotation status vector',
        'Table start location',
        'TablePosition',
        'TablePositionOrigin',
        'TableSpeedNotReachesTargetFlag',
        'Tag Spacing',
        'TagAngleFirstAxis',
        'TagAngleSecondAxis',
        'TagSpacingFirstDimension',
        'TagSpacingSecondDimension',
        'TagThickness',
        'Tagging',
        'Tagging Flip Angle',
        'Tagging Orientation',
        'TaggingDelay',
        'Tamar Compressed Pixel Data',
        'Tamar Compression Type',
        'Tamar Exe Software Version',
        'Tamar Original Curve Desc',
        'Tamar Site Id',
        'Tamar Software Version',
        'Tamar Source Ae',
        'Tamar Study Age',
        'Tamar Study Body Part',
        'Tamar Study Has Sticky Note',
        'Tamar Study Status',
        'Tamar Translate Flags',
        'Target',
        'Target Cnr',
        'Target Entrance Dose',
        'TargetVelocity',
        'TaskID',
        'TaskInfo',
        'TaskInfoAppData',
        'TaskInfoObjectID',
        'TaskInfoUid',
        'TaskOrder',
        'TaskPriority',
        'TaskStatus',
        'TaskUid',
        'Teaching Study',
        'Technologist',
        'Teeth',
        'Telemed Exam ID',
        'Temporal Center View Angle',
        'Temporal Position Sequence',
        'Temporal Position Time Offset',
        'Temporal Resolution',
        'Temporal Resolution List',
        'Term of Correction for Each IP Type St',
        'Terminate on List Buffer Overflow Flag',
        'Terminate on Pixel Overflow Flag 1 Terminate',
        'Text',
        'Text Anchor Point Alignment',
        'Text Color Background',
        'Text Color Foreground',
        'Text Color Shadow',
        'Text Font',
        'Text Overlay Flag',
        'Text Relating to Data Object',
        'Text Style',
        'Text Type',
        'TextAnnots',
        'Text_annotation',
        'The Acquisition Date of NRA',
        'Theta Acceptance Value',
        'Thickness disclaimer',
        'Three-D Zero',
        'Three-D Zero In',
        'Three-D Zero Length',
        'ThreeDSettingLineAngle',
        'Threedpr Arbitrary Crop Dist From Center',
        'Threedpr Arbitrary Crop Rotation Matrix',
        'Threedpr Baseline',
        'Threedpr Basic Vol Brightness',
        'Threedpr Bondbox Graphic Enabled',
        'Threedpr Box Crop Max Point',
        'Threedpr Box Crop Min Point',
        'Threedpr Box Outlined Enabled',
        'Threedpr Color Gain',
        'Threedpr Color Smoothing',
        'Threedpr Color Stream Display Enabled',
        'Threedpr Color Vision Setting',
        'Threedpr Color Wall Filter Index',
        'Threedpr Color Write Priority',
        'Threedpr Compress',
        'Threedpr Cursor Enabled',
        'Threedpr Data Voi Center',
        'Threedpr Data Voi Max Point',
        'Threedpr Data Voi Min Point',
        'Threedpr Depth',
        'Threedpr Echo Smoothing',
        'Threedpr Echo Stream Display Enabled',
        'Threedpr Echo Twod Chroma Map Enabled',
        'Threedpr Echo Vision Setting',
        'Threedpr Elevation Scale Factor',
        'Threedpr Gain',
        'Threedpr Image Layout',
        'Threedpr Is Arbitrary Crop',
        'Threedpr Light Brightness',
        'Threedpr Low Threshold',
        'Threedpr Map Inverted',
        'Threedpr Mpr Rotation Matrix',
        'Threedpr Num Completed Trim Planes',
        'Threedpr Reference Graphic Enabled',
        'Threedpr Rotation Angle X',
        'Threedpr Rotation Angle Y',
        'Threedpr Smoothing Enabled',
        'Threedpr Subpage Data Version',
        'Threedpr Transparency',
        'Threedpr Trim Plane Equation',
        'Threedpr View Translation',
        'Threedpr Vision Vol Brightness',
        'Threedpr Vol Rotation Matrix',
        'Threedpr Wall Filter',
        'Threedpr Xres Filtering Enabled',
        'Threedpr Zoom Factor',
        'Threshold',
        'Threshold C-Algorithm',
        'Threshold Center',
        'Threshold Width',
        'Thumbnail Data',
        'Time',
        'Time Vector',
        'Time of Lasix Administration',
        'Time of completion of quality assurance',
        'Time of data replacement',
        'Time per Segment msec',
        'TimeAfterStart',
        'TimeDuration',
        'TimeOfFlightContrast',
        'TimepointsID',
        'TimezoneOffsetFromUTC',
        'Tolerance %',
        'Tomo View Offset',
        'ToolLoopMode',
        'Toshiba CBF activity results',
        'Toshiba US Private Data',
        'Total Area Dose Product',
        'Total Beats Framed',
        'Total Counts Framed',
        'Total Counts in Acquisition',
        'Total Counts in THIS Frame',
        'Total Counts in Window',
        'Total Dose',
        'Total Exposures',
        'Total Flood Counts',
        'Total Fluoro TimePatient',
        'Total Frame Count in the Volume',
        'Total Frames',
        'Total Gradient Delay Time',
        'Total MU delivered during Cone Beam',
        'Total Measurement Time current',
        'Total Measurement Time nominal',
        'Total Number of Frames',
        'Total Rotation in Degrees',
        'Total Saving Dose',
        'Total Scene Time',
        'Total Segments Required',
        'Total Steps',
        'Total input views',
        'Total no. of ref channels',
        'Total number of images',
        'Total number of series',
        'Total output views',
        'TotalScanTime',
        'Track Beat Average',
        'Tracts',
        'Transaxial acceptance width for coincidence',
        'Transducer Access Code Sequence',
        'Transducer Beam Steering Code Sequence',
        'Transducer Scan Geometry Code Sequence',
        'Transducer Scanning Configuration Code Sequence',
        'Transfer Priority',
        'TransferredCount',
        'Transform Count',
        'Transform Label',
        'Transform Rotation Matrix',
        'Transform Sequence',
        'Transform Translation Vector',
        'Transformation Matrix',
        'Transformation Matrix Sequence',
        'Transmission Mask Width',
        'Transmission Scan Time',
        'Transmit gain',
        'TransmitCoilManufacturerName',
        'TransmitCoilName',
        'TransmitCoilType',
        'Transmitter Amplitude',
        'Transmitter Attenuator',
        'Transmitter Calibration',
        'Transmitter Reference',
        'TransmitterFrequency',
        'Transmitting Coil',
        'Transmitting Coil Type',
        'Transverse Extension',
        'Transverse Scale',
        'Treatment Position',
        'Trigger Delay Time',
        'Trigger Delay Times',
        'Trigger History UID',
        'Trigger Mask.',
        'Trigger Source',
        'Trigger data',
        'Trigger data size',
        'Trigger frequency',
        'Trigger mode',
        'Trigger on position',
        'Trigger size',
        'TriggerDelayTime',
        'Trim Density',
        'Trim Width',
        'Tube',
        'Tube Angle During Topogram',
        'Tube Azimuth [degree]',
        'Tube Number',
        'Tube Position',
        'Tube Turn Angle',
        'Tube focal spot position',
        'Tuning Calib Name',
        'Turbo Factor',
        'Two Line Trans Ref',
        'TxtName',
        'TxtText',
        'TxtX',
        'TxtY',
        'Type',
        'Type 10th Graphic Element',
        'Type 1st Graphic Element',
        'Type 2nd Graphic Element',
        'Type 3rd Graphic Element',
        'Type 4th Graphic Element',
        'Type 5th Graphic Element',
        'Type 6th Graphic Element',
        'Type 7th Graphic Element',
        'Type 8th Graphic Element',
        'Type 9th Graphic Element',
        'Type of 3D or PanView',
        'Type of receiver used',
        'UDA save',
        'UID',
        'UID Original Image',
        'UIN Overlay Sequence',
        'US Image Description Sequence',
        'Ultrasound Acquisition Geometry',
        'Uncompensated Detector Exposure',
        'Unif Date Time',
        'Uniformity Correct Name',
        'Uniformity Correction Flag',
        'Uniformity Mean',
        'Unique Identifier',
        'Unique image iden',
        'Units',
        'Unix Timestamp',
        'Unknown',
        'Unknown 0017 0000',
        'Unknown 0017 0080',
        'Unknown 55-02',
        'Unknown Element 0031 02',
        'Unprocessed Flag',
        'UpdateFlag',
        'Upper Window Offset',
        'Upper range of Pixels1',
        'Upper range of Pixels2',
        'Use FOV Mask',
        'Used Frames',
        'Used Patient Weight',
        'User Brightness Contrast',
        'User Data',
        'User Name',
        'User Orientation',
        'User Spatial Filter Strength',
        'User Window Center',
        'User Window Width',
        'User Zoom Factor',
        'User data 0',
        'User data 1',
        'User data 10',
        'User data 11',
        'User data 12',
        'User data 13',
        'User data 14',
        'User data 15',
        'User data 16',
        'User data 17',
        'User data 18',
        'User data 19',
        'User data 2',
        'User data 20',
        'User data 21',
        'User data 22',
        'User data 23 {# DTI Diffusion Dir., release 9.0 & below}',
        'User data 24 {# DTI Diffusion Dir., release 10.0 & above}',
        'User data 25...User data 48 {User48=Effective Resolution for spiral}',
        'User data 3',
        'User data 4',
        'User data 5',
        'User data 6',
        'User data 7',
        'User data 8',
        'User data 9',
        'User defined data',
        'User_fill_map_LSW',
        'User_fill_map_MSW',
        'User_usage_tag',
        'VENCAxis',
        'VEPRO Data replace sequence',
        'VEPRO UID ??',
        'VIFHEADER2',
        'VIMDATA2',
        'VOI LUT Asymmetry parameter beta',
        'VOI Position',
        'VOI Size',
        'VOI Start Column',
        'VOI Start Row',
        'VOI Start Slice',
        'VOI Stop Column',
        'VOI Stop Row',
        'VOI Stop Slice',
        'VOI1',
        'VOI2',
        'VPDs Detected',
        'VRSF',
        'VT_Meas',
        'VT_Meas_Size',
        'VT_Points',
        'VT_Points_Size',
        'VT_Preset',
        'VT_Preset_Size',
        'VT_State',
        'VT_State_Size',
        'VT_Tree',
        'VT_Tree_Size',
        'Valid Pixel Map Flag',
        'Value of back projection button',
        'Variable Echo Flag',
        'Variable echoflag',
        'Vas collapse flag',
        'Vas flags',
        'Vdb Param Color 3d Estimate Apex Position (1)',
        'Vdb Param Color 3d Estimate Color Offset',
        'Vdb Param Color 3d Estimate Scale(2)',
        'Vdb Param Echo 3d Estimate Apex Position (2)',
        'Vdb Param Echo 3d Estimate Dimension(2)',
        'Vector Column Step',
        'Vector Row Step',
        'Vector Size extended',
        'Vector Size original',
        'Vector Start Column',
        'Vector Start Row',
        'Velocity Encode Scale',
        'Velocity encoding',
        'VelocityEncodingDirection',
        'VelocityEncodingMaximumValue',
        'VelocityEncodingMinimumValue',
        'Ver200 ADAC Header/Image Size',
        'Ver200 ADAC Pegasys File Size',
        'Ver200 ADAC Pegasys Headers',
        'Ver200 Number of ADAC Headers',
        'Version',
        'Version of the hdr struct',
        'Vertical Calibration Pixel Size',
        'Vertical Oblique Image',
        'Vertices Polygonal Collimator',
        'Video Beam Boost',
        'Video Gain',
        'Video Invert Nonsubtracted',
        'Video Invert Subtracted',
        'Video LineRate',
        'Video Offset',
        'Video Scan Mode',
        'Video White Compression',
        'View Center',
        'View Convention',
        'View Direction',
        'View IP',
        'View List',
        'View Name',
        'View Native',
        'View Number',
        'View Size',
        'View Transform',
        'View Weighting Mode',
        'View X Adjustment',
        'View Y Adjustment',
        'View Zoom',
        'View compression factor',
        'View_Slot',
        'Viewing Object Name',
        'Views per segment',
        'Views_info',
        'Vignette Bits Allocated',
        'Vignette Bits Stored',
        'Vignette Columns',
        'Vignette High Bit',
        'Vignette Pixel Data',
        'Vignette Pixel Representation',
        'Vignette Rows',
        'Vital Capacity',
        'Vivid CHM file',
        'Vivid PDF file',
        'Vivid excel file',
        'Vma clip',
        'Vma mamp',
        'Vma mod',
        'Vma phase',
        'Voi1',
        'Voi2',
        'VoiMode',
        'VoiPositionOffsetX',
        'VoiPositionOffsetY',
        'VoiPositionOffsetZ',
        'VoiRotationOffsetDeg',
        'VoiSizeRatioX',
        'VoiSizeRatioY',
        'VoiSizeRatioZ',
        'VoiSyncPlane',
        'VoiToolIndex',
        'VoiViewMode',
        'Vol Seg Edit Connectivity',
        'Volume Base Line',
        'Volume Center Point',
        'Volume Color',
        'Volume Density List',
        'Volume Gradient List',
        'Volume Interpolated Slices',
        'Volume Name(s)',
        'Volume Number',
        'Volume Original Index List',
        'Volume Registered Phases List',
        'Volume Registration Transform Rotation Matrix',
        'Volume Registration Transform Translation Vector',
        'Volume Rendered Extension',
        'Volume Rendering Presets Sequence',
        'Volume SOP Instance UID',
        'Volume Segment Count',
        'Volume Segment List',
        'Volume Sequence Capture',
        'Volume Skew Base',
        'Volume Slice Count',
        'Volume Slice Size',
        'Volume Slice To RAS Rotation Matrix',
        'Volume Threshold Value',
        'Volume Tilt',
        'Volume Type',
        'Volume UID',
        'Volume Upper Left High Corner RAS',
        'Volume Upper Left High Corner TLOC',
        'Volume Vector',
        'Volume Voxel Count',
        'Volume Voxel Ratio',
        'Volume Voxel Size',
        'Volume Z Position List',
        'Volume Z Position Size',
        'Volume midscan times list',
        'Volume to Table Mapping Matrix',
        'Volume to Transducer Mapping Matrix',
        'VolumeAcquisitionDuration',
        'VolumeArbMode',
        'VolumeBasedCalculationTechnique',
        'VolumeDisplayType',
        'VolumeRateHz',
        'VolumeRawDataType',
        'VolumeType',
        'Volume_Filename',
        'Volume_ZComb_Filter',
        'Volumes_info',
        'VolumetricProperties',
        'Voxel Location',
        'Voxel Spacing',
        'VoxelSize',
        'VrOffsetVector',
        'VrOrientationA',
        'VrToolIndex',
        'WAM Mode',
        'WB Ant Pixel Overflow 1 Yes',
        'WB Ant View Status No Img 1 Complete 2 Aborted',
        'WB Anterior kCounts View 1',
        'WB Anterior kCounts View 2',
        'WB Aperature Width in cm',
        'WB Coun Density Speed cm/min',
        'WB Count Density',
        'WB Display Field Length in cm',
        'WB IRIS Corr. File Name',
        'WB Number of Passes',
        'WB Post Pixel Overflow 1 Yes',
        'WB Post Scan Time msec',
        'WB Post View Status No Img 1 Complete 2 Aborted',
        'WB Posterior kCounts View 1',
        'WB Posterior kCounts View 2',
        'WB Reference View Flag 1 Ref',
        'WB Scan Direction 0 Lt to Rt 1 Rt to Lt',
        'WB Scan Length in cm',
        'WB Scan Num',
        'WB Scan Speed Mode 0 Manual 1 Auto',
        'WB Scan Speed cm/min',
        'WB Scan Start 0 Head 1 Feet',
        'WB Scan Time msec',
        'WB Scan Type',
        'WS Protocol String 1',
        'WS Protocol String 2',
        'WS Protocol String 3',
        'WS Protocol String 4',
        'Wait (or Hold) flag',
        'Water Fat Shift',
        'Water Scaling Factor',
        'Water Size',
        'WaterSupRate',
        'Weak Contrast Limit',
        'Weight factor table for coincidence acquisitions',
        'Where Object Name',
        'Which Marker',
        'Whole Body Processed Flag 0:Raw 1:Img1-Img2 2:Im',
        'Whole Body View',
        'WholeBody Spots',
        'WideCone Corner Blending Radius',
        'WideCone Corner Blending Radius Offset',
        'WideCone Masking',
        'Width 1 Plot',
        'Width 2 Plot',
        'Width Region of Interest',
        'Win Brightness',
        'Win Center',
        'Win Contrast',
        'Win Width',
        'Window Brightness Phase 1 Sub',
        'Window Brightness Phase 2 Sub',
        'Window Center',
        'Window Center Method 0 Avg 1 Peak',
        'Window Center Native',
        'Window Center Sub',
        'Window Center Subtraction Current',
        'Window Center Subtraction Original',
        'Window Contrast Phase 1 Sub',
        'Window Contrast Phase 2 Sub',
        'Window ID',
        'Window Inverse Flag',
        'Window Invert',
        'Window Look',
        'Window Lower Limit Native',
        'Window Maximum',
        'Window Minimum',
        'Window Of Images ID',
        'Window Of Images Type',
        'Window Program Name',
        'Window Scale',
        'Window Select Status',
        'Window Smoothing Taste',
        'Window Style',
        'Window Table Index',
        'Window Time Duration',
        'Window Upper Limit Native',
        'Window Width',
        'Window Width %',
        'Window Width Native Current',
        'Window Width Native Original',
        'Window Width Sub',
        'Window Width Subtraction Current',
        'Window Width Subtraction Original',
        'Window value',
        'Window/Level List (Note 3)',
        'WindowCenterAndWidthExplanation',
        'WindowOfImagesScope',
        'Windowing parameters',
        'WindowingType (LINEAR or GAMMA)',
        'Wireframe',
        'Wireframe Attributes',
        'Wireframe Color',
        'Wireframe Count',
        'Wireframe Group Name',
        'Wireframe List',
        'Wireframe Name',
        'Wireframe Point Count',
        'Wireframe Point List',
        'Wireframe Points Coordinates',
        'Wireframe Timestamp',
        'WireframeMode',
        'Wireframe_Size',
        'Within-DICOM-Implementation SOP Instance UID',
        'WobbleCorrection',
        'Workflow Control Flags',
        'Worklist Flag',
        'Worklist Info File Name',
        'Worklist Request End Time',
        'Worklist Request Start Time',
        'Workstation Number',
        'X Axis Label',
        'X Coordinates',
        'X End Position',
        'X Focal Length',
        'X Gains',
        'X Negative Jaw Position',
        'X Offset',
        'X Positive Jaw Position',
        'X Principal Ray',
        'X Start Position',
        'X Symmetric Opening',
        'X Zoom',
        'X start position of LR mark',
        'X-Ray Tube Current List',
        'X-ray chain',
        'X0',
        'X1',
        'X2',
        'X3',
        'X4',
        'XA 3D Reconstruction Algorithm Name',
        'XA 3D Reconstruction Algorithm Version',
        'XML stream.',
        'XP0',
        'XP1',
        'XPert Composite Report Item buffer',
        'XRay Control Mode',
        'XRay Current',
        'XRay Current Time Product',
        'XRay Data Valid',
        'XRay Parameter Set Number',
        'XRay System',
        'XRay Tube Identification Label',
        'XRay Voltage',
        'XT Correction Indicator',
        'XUnits',
        'Xeleris Data Information Sequence',
        'Xeleris Data Object Type',
        'Xeleris Detector Information Sequence',
        'Xeleris Energy Window Information Sequence',
        'Xeleris Energy Window Range Sequence',
        'Xeleris Frame Sequence',
        'Xeleris Gated Information Sequence',
        'Xeleris Rotation Information Sequence',
        'Xpert Composite Report Item Identificator',
        'Xray Technique',
        'Y Axis Label',
        'Y Coordinates',
        'Y End Position',
        'Y Focal Length',
        'Y Gains',
        'Y Negative Jaw Position',
        'Y Offset',
        'Y Positive Jaw Position',
        'Y Principal Ray',
        'Y Start Position',
        'Y Symmetric Opening',
        'Y Zoom',
        'Y start position of LR mark',
        'Y-Axis Smooth Slice Weights',
        'Y0',
        'Y1',
        'Y2',
        'Y3',
        'Y4',
        'YUnits',
        'Z Minus Thickness',
        'Z Plus Thickness',
        'Z Slope Calibration Date',
        'Z Slope Calibration Time',
        'Z Threshold',
        'Z chan avg over views',
        'Z smoothing Factor',
        'Z tracking Error',
        'Z tracking Flag',
        'Z0',
        'Z1',
        'ZP0',
        'ZP1',
        'ZRadiusOfCurvature',
        'Zero Location (T=Top B=Bottom)',
        'Zero Position',
        'ZlateralMin',
        'ZlateralSpan',
        'Zoom',
        'Zoom Enable Status',
        'Zoom Factor',
        'Zoom Flag',
        'Zoom Function',
        'Zoom ID',
        'Zoom Rectangle',
        'Zoom Select Status',
        'Zoom X Offset 0.1 mm',
        'Zoom Y Offset 0.1 mm',
        'Zoom factor',
        'ZoomLevelMpr',
        'ZoomLevelVolume',
        'applicable review mode',
        'browser hide',
        'can downscan 512',
        'current spatial filter strength',
        'dB/dt Limits in units of percent',
        'def_bright_contr',
        'default spatial filter family',
        'default spatial filter strength',
        'detector_rot_angle',
        'e.soft DICOM original image type',
        'enCORE File Data',
        'enCORE File Length',
        'enCORE File Modified Time',
        'enCORE File Name',
        'exp LUT NOSUB control points',
        'exp LUT SUB control points',
        'fov dimension double',
        'highResolutionFlag',
        'iDose Level',
        'injection delay',
        'injection phase',
        'internal label',
        'kVp actual vector',
        'l fix',
        'last update date',
        'last update time',
        'log LUT control points',
        'mAs actual vector',
        'mR mAs calibration value',
        'mu',
        'number of images in series',
        'number of series in study',
        'p Threshold',
        'patient DOB',
        'percent of chords with alkinesis/dyskinesis',
        'percent of chords with hyperkinesis <- 2 SD',
        'protection flag',
        'pw actual vector',
        'raw_data_blob',
        'rdb_chemsat_data',
        'rdb_hdr_data_acq_tab',
        'rdb_hdr_nex_abort_tab',
        'rdb_hdr_nex_tab',
        'rdb_hdr_per_pass_tab',
        'rdb_hdr_rec',
        'rdb_hdr_tool',
        'rdb_hdr_unlock_raw',
        'rdb_raw_data',
        'reconFlipRotateAnno',
        'reference injection frame number',
        's fix',
        'sensor feedback',
        'syngo Report',
        'syngo Report Data',
        'syngo Report Presentation',
        'syngo Report Type',
        'tan θ',
        'user_bright_contr',
        'vertical Table Position',
        'volumeLocalizationSeq',
        'x-ray Off position',
        'x-ray On position',
        'xCoordinate Region of Interest',
        'yCoordinate Region of Interest',
        'β Raw Data Table Sequence',
        'γ Raw Data Table Sequence',
    ),
    name_indexes=(
        5002, 5002, 666, 665, 663, 664, 2567, 2565, 4607, 4651, 1466, 1215, 2922, 3302, 3303, 4790,
        2235, 3693, 684, 1574, 1139, 4072, 5001, 492, 2959, 2989, 338, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 2392, 2019, 212, 208, 209, 432, 5125, 5124, 2392, 2019, 212, 208, 209, 432, 210,
        211, 187, 4929, 2321, 4079, 935, 1710, 934, 922, 598, 600, 599, 601, 921, 3400, 3399,
        3396, 247, 1854, 3401, 3402, 3397, 3398, 2893, 800, 801, 2779, 611, 606, 604, 613, 612,
        602, 605, 597, 603, 607, 609, 608, 610, 638, 637, 636, 21, 22, 448, 446, 447,
        453, 449, 445, 444, 452, 451, 2074, 431, 450, 430, 429, 442, 443, 586, 2598, 4566,
        152, 3706, 2299, 3487, 1350, 1354, 1352, 1353, 1344, 980, 2372, 18, 20, 19, 3416, 4949,
        4632, 2300, 2301, 4788, 4340, 1148, 5104, 89, 2772, 90, 91, 5106, 5103, 5105, 811, 3442,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 3587, 1976, 4318, 5308, 1312,
        2980, 860, 2386, 4911, 4380, 1956, 2863, 4910, 1884, 4084, 5428, 4587, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 1161,
        3587, 4388, 4387, 4389, 2870, 4380, 1958, 2861, 558, 5251, 4247, 2910, 2104, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 114, 114, 131, 133, 132, 130, 134, 124, 120, 125, 129,
        126, 127, 128, 117, 122, 123, 119, 116, 105, 106, 114, 115, 101, 1661, 110, 107,
        109, 104, 113, 102, 103, 111, 112, 108, 114, 115, 101, 110, 107, 109, 104, 113,
        102, 103, 111, 112, 108, 121, 0, 0, 0, 0, 3571, 516, 3570, 3570, 3570, 3570,
        3570, 3570, 3570, 3570, 3570, 3570, 3570, 2391, 4954, 2803, 2390, 2389, 2570, 2391, 4954, 2803,
        2390, 2389, 2570, 4, 5124, 4417, 1101, 3573, 3573, 4417, 1101, 3573, 4417, 1101, 3573, 4417,
        1101, 3573, 2132, 5002, 829, 3500, 3499, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 2484, 2486,
        2485, 4273, 217, 48, 48, 48, 48, 48, 48, 48, 48, 48, 2877, 1973, 1974, 1975,
        2877, 4585, 1177, 1176, 2877, 585, 2333, 3312, 1319, 4485, 1227, 2571, 362, 2928, 5107, 2877,
        2154, 2877, 2877, 2877, 2111, 2110, 2112, 4373, 4372, 4374, 4661, 4660, 4662, 4663, 4375, 2117,
        4376, 4664, 1500, 1204, 48, 2676, 1202, 48, 48, 48, 48, 3852, 1645, 3851, 3854, 3569,
        4171, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48,
        48, 48, 4313, 3567, 360, 48, 48, 48, 4027, 4030, 48, 48, 48, 48, 48, 48,
        48, 48, 361, 48, 48, 2176, 2175, 335, 336, 1054, 1055, 290, 309, 302, 293, 291,
        292, 318, 320, 317, 319, 3290, 322, 4035, 3853, 3853, 48, 48, 48, 48, 48, 48,
        48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 3410, 3409, 3411, 3414,
        3408, 3415, 3404, 3412, 3407, 3405, 3403, 3413, 3406, 3444, 2948, 2958, 2956, 2519, 2915, 3331,
        3321, 3318, 3365, 1880, 3689, 3692, 3691, 3690, 3688, 3687, 3686, 3683, 3682, 3680, 3685, 3681,
        3684, 3679, 3678, 2955, 4480, 4481, 4338, 2884, 2882, 2883, 2885, 2373, 2375, 3995, 3997, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 3594, 3571, 506, 505, 504, 3305, 3304,
        3947, 1504, 1503, 2225, 3350, 941, 1403, 4260, 2079, 3478, 3479, 5002, 5002, 5002, 5002, 5002,
        2981, 5002, 4068, 4222, 1549, 3870, 1977, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 11, 172, 2435, 2195, 2857, 1545, 3007, 2159,
        4250, 3008, 140, 4210, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 1570, 1572, 249, 1986, 1983, 1985, 1987, 1984, 838, 3804,
        2538, 2072, 4555, 998, 987, 1404, 3573, 3573, 3573, 3573, 3573, 88, 3573, 3573, 3573, 3573,
        3580, 674, 652, 653, 648, 668, 661, 651, 667, 640, 655, 2247, 2739, 323, 5343, 5389,
        5336, 5382, 324, 5259, 323, 5335, 5381, 335, 2866, 1576, 4639, 796, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 3389, 3388, 797, 3521, 3517, 2023, 4099, 3015,
        3013, 3012, 3011, 3014, 3708, 3707, 2937, 1604, 4598, 1510, 916, 917, 3568, 3731, 158, 3619,
        5007, 2252, 1228, 5107, 3810, 143, 1616, 1230, 976, 4622, 4626, 2721, 2713, 2714, 2715, 5256,
        4621, 4623, 4477, 2550, 2551, 2250, 2251, 1209, 566, 1848, 4547, 5002, 5002, 5002, 5002, 4811,
        554, 368, 4591, 4592, 823, 1909, 1908, 5464, 278, 279, 280, 274, 275, 276, 232, 227,
        231, 233, 230, 224, 223, 225, 234, 5019, 5022, 5345, 5391, 229, 226, 4412, 3382, 228,
        2198, 4744, 4731, 4730, 2289, 4473, 2162, 2094, 2093, 5002, 1116, 1119, 1118, 1117, 1115, 1120,
        1100, 5359, 5378, 2896, 5002, 5002, 5002, 1102, 4904, 4538, 168, 144, 1141, 5002, 5002, 5002,
        5002, 5002, 5002, 3554, 3555, 3553, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 2037, 5002,
        5002, 5002, 168, 5002, 5002, 3645, 5002, 3339, 3323, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 1351, 3419, 5002, 5002, 5002, 5002, 186, 4052, 283, 4237, 4251, 3887, 3456, 4091, 4728,
        5121, 1059, 1871, 2145, 3498, 881, 1108, 213, 4245, 186, 5002, 962, 284, 3900, 5002, 4743,
        173, 1420, 5002, 4251, 4088, 5002, 3456, 4091, 5002, 5002, 2089, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 3278, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5449,
        5449, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        2491, 3888, 705, 1011, 4351, 1314, 2319, 4076, 1315, 5415, 4407, 3889, 5254, 1270, 4233, 2131,
        3991, 3990, 4699, 4700, 2090, 496, 497, 498, 5462, 5461, 5456, 5455, 5002, 5002, 5002, 4763,
        5002, 4768, 4764, 5002, 5002, 5467, 5002, 5002, 5002, 5002, 4773, 5002, 4769, 4771, 5002, 4767,
        5002, 5002, 5002, 4774, 5002, 4765, 4772, 5002, 5002, 4766, 4770, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 4806, 5002, 5002, 5002,
        5002, 5002, 5002, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608,
        3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608,
        3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608,
        3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608,
        3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3608,
        1992, 2087, 4100, 2003, 3334, 1586, 1521, 2243, 1287, 2242, 539, 3622, 2241, 2572, 2244, 2062,
        1358, 3799, 4537, 2711, 3843, 3844, 1579, 1580, 1517, 1516, 1512, 1540, 4382, 2047, 3289, 1582,
        1463, 2272, 2322, 4080, 4431, 3989, 4797, 3841, 2314, 2061, 2602, 2521, 4317, 979, 1843, 1721,
        1723, 1840, 5487, 3786, 3736, 3723, 2671, 1127, 1126, 1123, 1107, 2881, 2880, 2878, 2879, 2413,
        2411, 2412, 2422, 2420, 2460, 2442, 2443, 2425, 2423, 3281, 3282, 3277, 3276, 3021, 3020, 3022,
        2418, 2415, 2416, 2417, 5496, 5495, 1122, 2421, 2424, 3024, 3023, 2419, 2710, 1143, 1147, 3812,
        2069, 2065, 1530, 2469, 2341, 1140, 4038, 4043, 4958, 4959, 2041, 2002, 2058, 2179, 1454, 4690,
        1455, 235, 1548, 1583, 2060, 662, 366, 5, 648, 668, 661, 667, 640, 656, 2271, 4411,
        4752, 2229, 2232, 2230, 2231, 5479, 5448, 4060, 1832, 5002, 4403, 2894, 201, 5002, 5002, 372,
        2958, 2956, 2952, 1830, 1831, 5002, 5002, 5002, 5002, 3978, 4423, 963, 5002, 1838, 1837, 1835,
        1836, 1834, 2862, 5002, 1875, 4713, 2679, 728, 5181, 3560, 2905, 2906, 2677, 923, 2672, 1842,
        5070, 100, 1084, 4131, 4164, 2972, 635, 614, 729, 3729, 3273, 24, 23, 463, 1385, 4712,
        4714, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 3581, 5002, 1238, 833, 834, 5002, 5002,
        5002, 1943, 4366, 2306, 4574, 1446, 4575, 1447, 4369, 1615, 1614, 2309, 2308, 1279, 5002, 5002,
        4739, 2599, 2600, 4962, 4090, 5492, 5491, 2871, 5002, 282, 4953, 4149, 5002, 5002, 5002, 5002,
        5002, 4584, 956, 4299, 4906, 2186, 5134, 5002, 5002, 4909, 1160, 3897, 5002, 704, 703, 168,
        5002, 2855, 2135, 4583, 2873, 2136, 1210, 1566, 5082, 4386, 5405, 420, 2527, 421, 2530, 4272,
        2858, 4747, 966, 5002, 5002, 3377, 2646, 5002, 814, 2125, 203, 204, 1201, 4703, 3373, 3374,
        4457, 391, 393, 390, 392, 535, 841, 5002, 3670, 3671, 3669, 2172, 4942, 4695, 1539, 3826,
        739, 4115, 3856, 5023, 5024, 5035, 5042, 5043, 5044, 5045, 5046, 5047, 5048, 5025, 5026, 5027,
        5028, 5029, 5030, 5031, 5032, 5033, 5034, 5036, 5037, 5038, 3631, 4214, 4697, 4122, 4120, 4117,
        4121, 4119, 4118, 4125, 4123, 4124, 3424, 5099, 4814, 3550, 3549, 3827, 3628, 3629, 5002, 1675,
        3543, 813, 5084, 958, 3935, 488, 3566, 2997, 1336, 5039, 5040, 5002, 5098, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 1556, 5002, 5002, 4932, 652, 653, 648, 668, 661,
        667, 640, 655, 654, 681, 680, 642, 660, 657, 658, 659, 677, 675, 676, 646, 644,
        645, 672, 673, 671, 643, 669, 670, 683, 649, 652, 653, 648, 668, 661, 667, 640,
        655, 654, 679, 678, 641, 660, 657, 658, 659, 677, 675, 676, 646, 644, 645, 672,
        673, 671, 643, 669, 670, 683, 650, 647, 682, 3908, 5170, 5197, 5183, 5188, 5187, 5190,
        5198, 5199, 5201, 5168, 5169, 5186, 5178, 5179, 5191, 2237, 5347, 1513, 166, 164, 165, 973,
        2763, 1677, 5354, 5355, 1104, 1106, 1105, 5013, 4923, 4926, 4925, 4927, 4924, 5318, 5316, 2379,
        5319, 5317, 5315, 5314, 5320, 5323, 5321, 5322, 5194, 5189, 5195, 5184, 5172, 5171, 5200, 5176,
        5174, 2606, 2528, 2603, 2522, 3646, 3648, 3434, 5202, 5177, 3647, 3649, 807, 418, 4796, 2316,
        3584, 3582, 3585, 3583, 3586, 3584, 3582, 3585, 3583, 3586, 3943, 3942, 3940, 1111, 1109, 1112,
        1110, 1114, 1113, 3943, 3942, 3941, 3583, 5002, 699, 1934, 424, 2609, 2534, 4589, 2752, 408,
        4711, 1432, 2755, 4105, 508, 3704, 1914, 727, 3592, 4106, 4107, 2797, 1704, 3492, 2239, 2409,
        2513, 2658, 286, 4087, 1636, 2035, 1679, 1281, 1282, 1283, 3510, 3511, 503, 2297, 1688, 4776,
        3459, 355, 4744, 4731, 4730, 499, 2254, 2514, 3675, 2255, 2515, 3676, 1911, 4320, 4777, 872,
        977, 1462, 4520, 4519, 4516, 4518, 4517, 1670, 1672, 897, 905, 910, 898, 5111, 968, 967,
        4737, 2168, 1671, 2277, 2278, 1286, 2012, 1192, 1193, 2605, 1241, 3324, 3544, 4321, 4322, 4324,
        4323, 4325, 2722, 4402, 978, 2288, 4960, 1250, 1249, 2604, 2523, 2524, 2886, 1520, 5298, 3509,
        1244, 5002, 1186, 5015, 4493, 4491, 4488, 4492, 4490, 4487, 2005, 748, 759, 761, 745, 743,
        773, 740, 744, 753, 749, 758, 764, 763, 756, 767, 1523, 765, 1245, 4502, 2134, 2078,
        2169, 268, 270, 272, 4320, 1911, 1188, 340, 2384, 1495, 76, 4673, 4674, 2063, 389, 2151,
        2149, 3930, 2150, 1384, 795, 1037, 567, 1496, 4173, 5453, 5458, 175, 176, 181, 3882, 77,
        190, 183, 5002, 4748, 4499, 5468, 4523, 3551, 3368, 17, 16, 47, 1234, 5459, 1124, 1125,
        180, 2268, 1062, 3460, 824, 3461, 825, 2266, 2267, 4498, 5002, 5002, 5002, 5002, 3337, 2303,
        3356, 2381, 2859, 5447, 5437, 5438, 1253, 5436, 5488, 778, 783, 784, 777, 775, 790, 774,
        776, 780, 779, 782, 787, 786, 781, 789, 1524, 788, 5439, 4507, 2105, 269, 271, 273,
        5482, 5431, 5457, 5446, 78, 4675, 4676, 401, 5451, 5450, 5480, 1384, 5433, 5434, 5445, 4173,
        1195, 3551, 3368, 17, 16, 47, 1234, 5459, 1124, 1125, 4345, 2762, 4326, 2228, 5452, 5432,
        4633, 4642, 4635, 4636, 4640, 4641, 2304, 1189, 1191, 1190, 2302, 945, 4638, 4645, 4656, 4647,
        4649, 4652, 4654, 4646, 4657, 4648, 4650, 4653, 4655, 3963, 4268, 2320, 4078, 2192, 1128, 142,
        5020, 5021, 4032, 5058, 919, 915, 896, 1715, 1716, 521, 4223, 2328, 4613, 1714, 4612, 4614,
        4615, 4611, 251, 5002, 3275, 3465, 394, 3274, 3618, 186, 188, 2005, 4633, 4630, 2724, 4893,
        3738, 3360, 4167, 5002, 1235, 3621, 2998, 1585, 5002, 5002, 5002, 5002, 1233, 218, 1232, 948,
        4993, 2568, 1083, 4405, 2050, 3311, 4677, 5123, 2253, 3880, 5002, 5002, 5002, 4637, 4634, 4643,
        1169, 4356, 4346, 5018, 2148, 2147, 2146, 2760, 2759, 2766, 2761, 2767, 4948, 4342, 4914, 1280,
        4726, 5002, 4098, 1858, 1857, 4579, 3784, 3783, 3381, 3344, 3327, 3319, 3320, 2748, 5002, 4362,
        1423, 2745, 3796, 1167, 1165, 1166, 1168, 949, 1243, 1450, 3782, 2426, 3805, 1239, 2747, 1451,
        1453, 1456, 2051, 154, 153, 5012, 1551, 1550, 4735, 3770, 3740, 4997, 3429, 5131, 5132, 3469,
        2983, 3455, 179, 3625, 1449, 4503, 4967, 4995, 185, 584, 955, 3454, 3475, 3468, 1452, 1552,
        1164, 5136, 2923, 4088, 5284, 4867, 4868, 2185, 5258, 3394, 1433, 1549, 2073, 2361, 4505, 4506,
        3926, 4557, 3927, 1041, 2782, 1040, 3890, 2652, 2649, 3895, 3532, 487, 3883, 3891, 3892, 3884,
        4568, 385, 1320, 3530, 3531, 485, 486, 381, 3920, 3921, 384, 2182, 2180, 2181, 3697, 1931,
        4456, 4073, 4074, 4969, 4815, 4817, 4816, 1269, 4495, 3709, 5375, 2941, 1709, 414, 415, 4931,
        4930, 1003, 1229, 426, 4813, 4882, 147, 4865, 2360, 4994, 4339, 4360, 4629, 1692, 1693, 2746,
        2749, 1356, 5241, 940, 3538, 5002, 2927, 5371, 2642, 2680, 3651, 1172, 4870, 3661, 3652, 3994,
        576, 2156, 1317, 4618, 577, 2157, 1318, 4619, 1215, 245, 2871, 4956, 4952, 4951, 4558, 5373,
        5374, 5372, 5377, 5376, 5370, 4145, 5002, 2642, 2680, 852, 4539, 4161, 4163, 1048, 1897, 2323,
        5369, 5399, 1421, 4701, 4667, 4666, 4665, 4671, 4670, 4668, 4669, 4305, 4295, 4287, 4278, 4290,
        4289, 4288, 4294, 4293, 4291, 4292, 4286, 4277, 4810, 4972, 4973, 4971, 4970, 3776, 1213, 1214,
        1046, 1047, 1170, 1049, 3774, 2642, 2680, 4482, 4578, 950, 1254, 2642, 2680, 2680, 2680, 4161,
        4163, 2734, 2683, 1577, 2358, 2357, 2359, 2161, 2684, 2682, 2279, 555, 556, 4275, 4276, 4393,
        4400, 4399, 4398, 4396, 4395, 3775, 1698, 1972, 1171, 5002, 5002, 2804, 2468, 1074, 1070, 1064,
        4726, 5406, 5130, 4419, 2612, 2539, 2852, 5408, 2549, 5407, 4571, 2851, 4569, 4418, 2849, 4572,
        2768, 4570, 2850, 237, 238, 3417, 3418, 5402, 5403, 1026, 1027, 2233, 3395, 818, 423, 4795,
        3375, 206, 1429, 1428, 1430, 1431, 2718, 3781, 207, 819, 4792, 3886, 5265, 5263, 5264, 2173,
        509, 3704, 1915, 3581, 1712, 4691, 3627, 4344, 5002, 5002, 2091, 5002, 4379, 2626, 2083, 1464,
        1881, 1479, 4361, 205, 3581, 2092, 4265, 5151, 5153, 5152, 5150, 4476, 1668, 2127, 3668, 2128,
        3495, 2890, 3714, 2101, 839, 835, 840, 2732, 2730, 2733, 3701, 75, 4110, 3700, 74, 4109,
        4242, 4236, 3713, 3710, 3712, 3711, 2095, 2096, 2790, 2399, 2399, 2400, 5011, 2325, 5108, 221,
        222, 3581, 2399, 2399, 2399, 2399, 2399, 2399, 2399, 2399, 5010, 2400, 5011, 2324, 5108, 221,
        222, 1184, 2053, 2001, 3698, 3894, 5149, 5147, 5148, 5444, 5441, 5442, 5443, 5475, 5474, 5477,
        5471, 5473, 5472, 5476, 5478, 4169, 4987, 5470, 3581, 537, 1890, 1891, 1892, 2129, 2788, 5137,
        4058, 4059, 4986, 1076, 5435, 3279, 3280, 4200, 5307, 4908, 5348, 1184, 785, 4912, 2864, 1952,
        461, 2776, 4581, 3525, 1833, 2332, 1206, 2529, 422, 1008, 3936, 2709, 4239, 4999, 1942, 5049,
        3593, 1424, 1596, 4617, 2084, 5085, 3885, 5086, 2701, 2895, 5052, 5051, 5050, 5041, 4472, 4955,
        1198, 1073, 1069, 1071, 1065, 1068, 1067, 1072, 1066, 4582, 1075, 4717, 4576, 1325, 4471, 4252,
        4253, 3814, 2013, 2648, 1937, 1953, 5368, 3677, 141, 2256, 1246, 364, 402, 4254, 3298, 3296,
        3299, 1498, 3, 1, 2, 349, 350, 4465, 1497, 3977, 1200, 3896, 3005, 4051, 876, 1828,
        4708, 371, 214, 1179, 1178, 4051, 3283, 1888, 3588, 1546, 5216, 4114, 4526, 4525, 4112, 4113,
        2011, 4527, 4528, 3548, 965, 2016, 139, 1528, 4108, 2678, 4047, 4048, 4049, 4050, 4530, 4529,
        2414, 138, 1231, 1326, 4615, 4611, 1085, 1086, 5326, 349, 350, 947, 3959, 2810, 2791, 2838,
        482, 1498, 3299, 3298, 3296, 971, 3977, 2784, 5404, 5463, 3626, 2651, 3779, 4915, 4016, 4063,
        2650, 3975, 4678, 1131, 3297, 3581, 3362, 1829, 3169, 3088, 1805, 3167, 3239, 3103, 3088, 3208,
        3194, 3088, 3208, 3191, 3197, 3192, 3114, 3199, 3144, 3106, 3136, 3134, 3170, 3196, 3198, 3195,
        3222, 3221, 3204, 3205, 3084, 3085, 3083, 3094, 3098, 3097, 3262, 3054, 3055, 3227, 3057, 3111,
        3086, 3193, 3060, 3102, 3145, 3064, 3236, 3157, 3143, 3245, 3237, 3238, 3233, 3063, 3232, 3147,
        3178, 3047, 3175, 3176, 3182, 3112, 3172, 3211, 3209, 3212, 3213, 3210, 3216, 3214, 3217, 3218,
        3215, 3220, 3219, 3101, 3140, 3242, 3141, 3243, 3081, 3082, 3244, 3142, 3152, 3151, 3065, 3253,
        3099, 3091, 3107, 3194, 3103, 3169, 3088, 3208, 3257, 3109, 3104, 3168, 3225, 3226, 3135, 3206,
        3223, 3039, 3041, 3040, 3035, 3038, 3046, 3230, 3229, 3110, 3246, 3049, 3089, 3240, 3034, 3088,
        3208, 3129, 3131, 3128, 3132, 3130, 3148, 3158, 3087, 3261, 3190, 3105, 3263, 3165, 3166, 3260,
        3259, 3186, 3053, 3050, 3071, 3072, 3073, 3067, 3068, 3051, 3052, 3048, 3255, 3235, 3150, 3066,
        3074, 3075, 3100, 3181, 3180, 3059, 3058, 3062, 3061, 3056, 3088, 3208, 3207, 3228, 3159, 3160,
        3049, 3069, 3070, 3234, 3231, 3179, 3121, 3122, 3124, 3118, 3120, 3123, 3119, 3188, 3174, 3173,
        3125, 3187, 3031, 3029, 3030, 3032, 3033, 3200, 3201, 3202, 3203, 3161, 3162, 3164, 3163, 3248,
        3247, 3250, 3249, 3252, 3251, 3095, 3117, 3090, 3095, 3139, 3116, 3115, 3108, 3138, 3258, 3126,
        3127, 3153, 3156, 3154, 3155, 3241, 3189, 3171, 3893, 3137, 3177, 3224, 3037, 3036, 13, 12,
        14, 3970, 1806, 1821, 1815, 1812, 1826, 1822, 1820, 1825, 1809, 1810, 1827, 1814, 1807, 1818,
        1819, 1824, 1811, 1816, 1817, 1823, 1813, 1808, 5002, 1726, 1728, 1739, 1731, 1741, 1745, 1736,
        1737, 1738, 1730, 1732, 1743, 1744, 1734, 1735, 1742, 1733, 1727, 1729, 1740, 3093, 3088, 3208,
        3076, 3077, 3079, 3256, 3092, 3194, 3191, 3149, 3113, 3049, 3253, 3088, 3208, 3076, 3079, 3077,
        3078, 3080, 3044, 3045, 3043, 3194, 3191, 3113, 3146, 3147, 3059, 3058, 3096, 3049, 3254, 3042,
        3133, 3185, 3184, 5469, 3183, 1747, 1746, 1752, 1753, 1749, 1750, 1751, 1748, 1767, 1778, 1770,
        1791, 1792, 1775, 1776, 1793, 1794, 1771, 1772, 1773, 1769, 1774, 1779, 1777, 1780, 1781, 1782,
        1768, 1795, 1798, 1799, 1797, 1796, 1800, 1803, 1804, 1802, 1801, 1784, 1785, 1787, 1788, 1789,
        1786, 1783, 1790, 1754, 1759, 1760, 1757, 1756, 1766, 1758, 1755, 1761, 1762, 1764, 1765, 1763,
        1290, 1292, 1294, 1289, 4425, 4427, 4429, 4424, 619, 618, 620, 616, 615, 617, 3721, 3720,
        3722, 3718, 3717, 3719, 2263, 2262, 2264, 2260, 2259, 2261, 1291, 1293, 1295, 4426, 4428, 4430,
        3581, 4367, 1881, 4359, 5002, 5002, 1882, 155, 4749, 4368, 2098, 4267, 264, 5002, 2380, 1907,
        4092, 4093, 4094, 2103, 2102, 2744, 2383, 2984, 2015, 1265, 4760, 4761, 4753, 3789, 1673, 5002,
        5002, 403, 404, 406, 405, 4966, 533, 532, 534, 3489, 3490, 2911, 3488, 3491, 1483, 216,
        575, 4627, 4625, 4628, 4624, 4441, 4440, 5401, 5400, 4442, 2496, 2494, 2493, 2495, 501, 1912,
        1913, 507, 2467, 2466, 502, 3310, 2723, 546, 545, 547, 1057, 1056, 1058, 904, 909, 1333,
        4723, 1855, 884, 2225, 4500, 5344, 5390, 5341, 5339, 5387, 5385, 2318, 4945, 99, 4597, 3846,
        4314, 2158, 3759, 3879, 3878, 4266, 3471, 3466, 523, 859, 2548, 2547, 2545, 1465, 2546, 4553,
        4551, 4554, 4552, 2410, 4383, 5312, 5311, 9, 10, 5145, 5141, 5139, 5140, 5142, 5144, 5143,
        3800, 4126, 4128, 3820, 3819, 1502, 73, 2719, 2720, 5460, 4865, 563, 564, 5020, 5021, 4296,
        1240, 374, 4172, 1997, 3581, 2307, 2123, 2290, 2773, 2137, 4343, 2860, 2305, 3565, 3644, 3581,
        2869, 2872, 3938, 4692, 4577, 2712, 2138, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5214, 2118,
        4180, 4175, 4177, 4179, 4181, 4178, 4176, 4170, 4284, 4279, 4281, 4282, 5212, 4280, 553, 551,
        1042, 936, 1012, 5138, 5135, 5325, 5313, 337, 287, 4470, 3640, 3642, 3639, 3641, 4285, 5074,
        5073, 5072, 5071, 5080, 5079, 5076, 5075, 5078, 5077, 3540, 3539, 5213, 1918, 1917, 794, 4469,
        4468, 4283, 5002, 2889, 2642, 2680, 4659, 3651, 1172, 4870, 3661, 3652, 4659, 576, 2156, 1317,
        4618, 577, 2157, 1318, 4619, 1215, 3790, 3793, 4070, 1163, 1215, 1971, 3662, 3018, 3019, 4071,
        3791, 3792, 4377, 4147, 4148, 4146, 3778, 4161, 4163, 3777, 1272, 3502, 4974, 1215, 1162, 2279,
        1138, 2642, 2680, 4075, 4161, 4163, 2731, 2683, 1577, 2358, 2357, 2359, 2161, 2684, 2682, 2279,
        555, 557, 4275, 4276, 4393, 4400, 4399, 4397, 4392, 4395, 3775, 1698, 1171, 42, 38, 37,
        30, 31, 34, 35, 28, 29, 26, 44, 43, 32, 25, 33, 40, 39, 46, 45,
        27, 41, 36, 5002, 5002, 427, 4702, 3671, 879, 4116, 536, 4698, 3421, 3423, 1674, 5083,
        959, 2814, 1205, 3458, 5002, 2028, 2027, 1947, 1982, 1439, 3004, 3002, 3003, 3702, 3703, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 1947, 1982, 1439, 3004, 3002, 3003, 3702, 3703, 565, 4512, 3000, 5002, 5002, 5002, 528,
        530, 531, 529, 525, 526, 527, 524, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 1505, 1515, 137, 1686, 1514, 1415, 998, 987, 1404, 2792, 150, 149, 4892, 4902, 1511,
        2155, 4101, 4486, 1196, 4358, 5002, 5002, 5002, 5002, 4155, 1955, 5107, 4434, 1322, 1845, 1051,
        1051, 5002, 5002, 1051, 1051, 1051, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 3287, 3288, 883, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 4483, 1969,
        1968, 2234, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5275, 5300,
        5002, 5002, 5002, 5002, 5002, 1887, 5002, 5002, 5002, 5002, 5002, 5002, 3369, 4631, 3965, 4039,
        3390, 3849, 4629, 3372, 3370, 3371, 3968, 3966, 3967, 4042, 4040, 4041, 3393, 3391, 3392, 2617,
        2619, 2618, 2616, 2615, 4478, 559, 561, 560, 562, 3571, 4789, 4264, 4658, 3653, 2680, 1708,
        5008, 1275, 942, 3972, 2313, 4913, 983, 1020, 1024, 4433, 3969, 3801, 4789, 3660, 2211, 1870,
        2739, 2875, 2210, 2203, 2205, 3650, 2202, 2201, 4780, 4782, 2680, 4786, 4785, 2317, 4779, 1708,
        5008, 1275, 942, 832, 3972, 2313, 4248, 983, 1020, 1024, 4433, 3969, 3801, 4789, 4787, 4783,
        2211, 4784, 1870, 3492, 4337, 2209, 2739, 413, 412, 407, 3699, 2210, 2203, 2205, 4781, 2202,
        2201, 3652, 865, 2213, 63, 862, 868, 869, 871, 870, 866, 867, 863, 864, 2653, 1587,
        2202, 2201, 2206, 3653, 4781, 3655, 3658, 3659, 3654, 3657, 3656, 3571, 2214, 2213, 1587, 352,
        2202, 2201, 2206, 3571, 3613, 3492, 2217, 2533, 4371, 2107, 2116, 2113, 2108, 2114, 4337, 4787,
        4370, 2666, 2115, 2213, 2109, 2653, 4610, 363, 4922, 2202, 2201, 2206, 848, 847, 2178, 2177,
        54, 55, 2664, 60, 3571, 4461, 3441, 3613, 4606, 3492, 4248, 1321, 4540, 1872, 4008, 1920,
        3915, 1921, 2756, 982, 1397, 2751, 1557, 2465, 2754, 4778, 5053, 2757, 2216, 4818, 2437, 2436,
        2662, 2692, 4406, 1725, 2698, 2700, 2697, 2699, 4877, 4750, 2696, 2694, 2695, 2693, 2691, 2106,
        1266, 4401, 3380, 2393, 2153, 3987, 2963, 4880, 4162, 4160, 4159, 387, 960, 4025, 961, 2133,
        821, 820, 817, 815, 2397, 1939, 2187, 2188, 4061, 4062, 578, 579, 3485, 5215, 5207, 191,
        2629, 2275, 2276, 2274, 3557, 1696, 1697, 262, 259, 260, 261, 258, 3486, 4046, 822, 4957,
        1700, 5309, 192, 2450, 3300, 3301, 2196, 1634, 1635, 4508, 3308, 3309, 4054, 2238, 341, 342,
        2451, 3865, 3866, 3694, 2661, 951, 3673, 1400, 2667, 2665, 3440, 4878, 4590, 1399, 4524, 2999,
        4304, 1019, 2461, 3728, 1893, 1896, 1895, 2445, 2439, 2440, 2441, 2462, 4934, 4933, 4935, 2444,
        1426, 2449, 2579, 2575, 2576, 2577, 2578, 2574, 2447, 2473, 548, 4759, 4756, 4757, 4754, 4755,
        4758, 4762, 4940, 3484, 2463, 5100, 5102, 5101, 2446, 1699, 3485, 5215, 5207, 1587, 2220, 2203,
        2653, 943, 2218, 2207, 2202, 2201, 2206, 352, 2202, 2201, 2206, 5067, 5068, 489, 2219, 5154,
        4308, 5155, 2625, 4310, 4311, 4308, 4309, 4312, 4011, 4010, 4009, 2579, 5490, 4446, 4445, 2601,
        156, 1966, 462, 1207, 2663, 1460, 3503, 3558, 2470, 3829, 3830, 846, 428, 4444, 816, 1398,
        4458, 2742, 3828, 3831, 2876, 2625, 94, 4248, 2754, 2219, 5154, 5155, 5218, 1707, 2396, 1389,
        1719, 1720, 5255, 1666, 2208, 1663, 1667, 1665, 1664, 352, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 1883, 4466, 4467, 4719, 4720, 4722, 4721, 1885, 1388, 1387, 4879, 5002, 2498,
        2505, 2506, 2507, 2508, 2509, 2510, 2511, 2512, 2499, 2500, 2501, 2502, 2503, 2504, 1961, 1960,
        2617, 2619, 2618, 2616, 2615, 4478, 1359, 1050, 3794, 4479, 380, 3614, 2740, 2741, 2916, 2490,
        2163, 5002, 1955, 5107, 2936, 2935, 1151, 3295, 1656, 3328, 1650, 1021, 1023, 2643, 2644, 3001,
        1655, 2799, 2811, 1533, 1534, 1535, 1536, 2166, 2167, 2170, 2171, 942, 3501, 2055, 3468, 2030,
        1537, 2859, 3957, 3958, 3948, 3949, 3951, 3952, 2071, 2990, 2363, 2993, 2986, 2996, 2991, 1422,
        2987, 2994, 2988, 2985, 4391, 1575, 2992, 2279, 3519, 267, 3773, 379, 969, 2516, 4990, 4165,
        5002, 1564, 1564, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 2481, 1632, 2613, 2541, 2826, 2821, 367, 5002, 5002, 1060, 3725,
        5002, 1669, 5002, 3545, 3546, 5002, 5002, 5002, 5002, 5247, 5248, 5249, 5250, 5002, 5002, 5002,
        4448, 4541, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 1554, 1553, 4229, 4228, 5289, 5288, 5002,
        5002, 5002, 5002, 5002, 5120, 5128, 5133, 5129, 5002, 5002, 5002, 1564, 4545, 5002, 5002, 588,
        135, 2269, 3346, 3345, 4451, 2270, 589, 136, 5002, 2836, 4447, 1395, 5002, 1335, 1935, 4004,
        1544, 2832, 5002, 5002, 5002, 5002, 1332, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 3910, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        4006, 4005, 5002, 5002, 2814, 804, 2193, 1864, 1867, 4946, 5002, 2781, 849, 2828, 2830, 5002,
        5002, 5002, 5002, 5002, 5002, 2472, 4521, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 4947, 5002, 1660, 1659, 1658, 5002, 5002, 5002, 2789, 4241, 5002, 5252, 5002, 370, 5002,
        5002, 4238, 1922, 1365, 4968, 5002, 3386, 3546, 3422, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        4053, 4234, 5002, 5002, 5002, 5002, 5002, 5002, 2082, 5002, 5002, 5002, 4449, 4448, 1392, 3352,
        850, 3432, 1331, 2829, 4102, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 4241, 1564, 4455, 5002, 5002, 5002, 1034, 2833, 4301, 4302, 3982, 3983, 1033, 2827, 243,
        241, 242, 4455, 3492, 2836, 3545, 972, 875, 265, 2139, 2457, 2459, 4546, 1486, 2454, 2456,
        2455, 2458, 2464, 850, 3433, 3906, 4449, 1691, 1685, 1683, 1678, 1687, 4464, 1873, 1874, 4547,
        5002, 5002, 3268, 3269, 3270, 3271, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 61, 61, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 59, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 58, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 168, 5002, 5002, 5002, 5002, 4332, 5002, 5002, 5002, 5002, 64, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 66, 66, 66, 69, 70, 71, 5002, 5002, 5002, 5002, 72, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 65, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 4003, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 57, 52, 5002, 67, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 4332, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 1264, 4514, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 62, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 4332, 5002, 5002, 5002,
        5002, 168, 5002, 5002, 5002, 4353, 5002, 4353, 5002, 5002, 66, 3958, 5002, 56, 5002, 4332,
        4354, 5002, 66, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 168, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 70, 5002, 66, 5002, 5002, 71, 71, 68,
        70, 66, 66, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 3574, 3575, 3576,
        3576, 3577, 3578, 3579, 3573, 3591, 4013, 4014, 4015, 2946, 49, 5002, 5002, 5002, 5002, 5002,
        5167, 0, 5185, 2951, 0, 0, 1173, 4985, 2164, 3610, 849, 851, 1258, 1259, 5002, 2006,
        2085, 3432, 5002, 4450, 4451, 5002, 5002, 5002, 812, 1263, 1334, 1365, 2789, 2802, 2813, 2815,
        2837, 3307, 3010, 3546, 3547, 3907, 5002, 4056, 4256, 4166, 5252, 1623, 2160, 1394, 3556, 1406,
        1405, 1418, 1419, 1926, 2841, 1927, 2385, 2622, 4541, 4542, 2621, 4544, 4545, 2623, 5002, 3476,
        5002, 2184, 4686, 1902, 1903, 1898, 3506, 3504, 3505, 5295, 1929, 5002, 5002, 5285, 1901, 1906,
        1899, 2555, 2554, 4543, 2842, 5002, 5002, 1486, 4809, 5002, 5002, 5002, 1278, 5002, 1930, 4805,
        4362, 2624, 5002, 3953, 5278, 5304, 5002, 1839, 1923, 5002, 177, 1407, 1408, 4801, 2787, 1396,
        2126, 2194, 2471, 5002, 2119, 2774, 3430, 4199, 5002, 4808, 3624, 2743, 1905, 1904, 5002, 3264,
        3472, 2200, 2265, 4803, 4802, 4804, 2702, 5002, 5002, 3635, 4067, 1257, 2781, 4002, 4235, 1158,
        4941, 4522, 4704, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 4705, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5275, 5300, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 2780, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 4002, 5002, 5002,
        168, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 4704, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 1262, 1260, 1261, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 4174,
        3570, 3570, 2962, 1568, 5330, 5002, 169, 5002, 198, 5002, 5002, 5002, 5002, 4300, 4299, 2833,
        1569, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 3608, 3608, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 3818, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 937, 937, 5217, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 4842, 4830, 4857, 4860, 4848, 4845,
        4863, 4841, 4826, 4855, 4852, 4849, 4829, 4840, 5089, 5087, 5088, 5091, 3590, 4822, 5090, 4839,
        4828, 4851, 4838, 3589, 4862, 4821, 4844, 4833, 4847, 4843, 4864, 4832, 4853, 4854, 4835, 4859,
        4837, 4836, 4825, 4824, 4850, 4861, 4858, 4856, 4846, 4819, 4820, 4827, 4831, 4834, 4823, 5002,
        5002, 5002, 5002, 3609, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 2215, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 3570, 3570, 3570, 3570, 3570, 3570, 3570, 3570,
        3570, 3570, 3570, 3570, 3570, 3570, 3570, 3570, 964, 3611, 252, 4298, 3529, 3535, 3534, 3526,
        3537, 3536, 3533, 3516, 3522, 3520, 3513, 3524, 3523, 3518, 253, 4297, 3527, 3528, 3535, 3534,
        3526, 3537, 3536, 3533, 3515, 3516, 3522, 3520, 3513, 3524, 3523, 3518, 748, 1440, 1444, 1441,
        1445, 4620, 1427, 549, 369, 2786, 1950, 1948, 3384, 745, 3811, 1015, 4871, 281, 792, 5262,
        5329, 5002, 4333, 4332, 425, 2395, 1938, 520, 1443, 3825, 2086, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 748, 1440, 1444, 1441, 1445,
        4620, 805, 1427, 549, 369, 2786, 1950, 1949, 5466, 5465, 745, 5002, 48, 118, 48, 844,
        2909, 1172, 5017, 215, 3929, 4327, 1989, 4800, 1172, 5017, 1002, 3929, 2227, 2152, 2680, 4327,
        2630, 4974, 2033, 2758, 2914, 4974, 2922, 3914, 798, 4485, 1194, 1187, 4029, 1488, 4350, 4357,
        1571, 1999, 2100, 2497, 2708, 2031, 4274, 53, 5002, 5002, 4384, 4385, 5420, 3291, 3292, 2707,
        3306, 4330, 4331, 4329, 1367, 2633, 988, 990, 991, 992, 993, 994, 995, 996, 997, 989,
        3837, 3838, 3839, 2808, 4608, 1467, 4745, 4746, 5002, 3974, 3976, 5002, 5014, 2919, 2645, 2640,
        2641, 3342, 3333, 3315, 3367, 3341, 3964, 220, 3358, 3615, 4064, 3350, 5122, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 2703, 2552, 737, 2716, 2783, 5002, 5002, 1564, 2042, 2070, 2054, 5122,
        4064, 2056, 2048, 2004, 2059, 2066, 1990, 3347, 3348, 4637, 4643, 5296, 5286, 5297, 5293, 3473,
        3474, 359, 1507, 4484, 3996, 4536, 2079, 2022, 2020, 522, 3840, 1877, 1856, 5366, 1242, 1063,
        4157, 639, 1933, 2974, 2973, 5484, 5485, 690, 691, 689, 694, 695, 693, 687, 688, 686,
        685, 5486, 5483, 4168, 4127, 1285, 1284, 2818, 2543, 1252, 1237, 3842, 1236, 4727, 4091, 1642,
        1638, 1640, 1639, 5253, 2183, 3353, 3349, 2975, 2978, 2977, 2979, 2976, 4531, 4532, 4535, 4533,
        4534, 4243, 2638, 2637, 2635, 2639, 1644, 2631, 2634, 2632, 2824, 1010, 1558, 5002, 3666, 1501,
        5146, 3667, 3663, 3664, 3665, 5002, 5002, 4494, 1248, 1519, 1522, 1878, 1879, 2520, 3623, 1965,
        1964, 2853, 2823, 3836, 2820, 2778, 3899, 3898, 3971, 2669, 2670, 3808, 4088, 4558, 4232, 4964,
        2330, 1009, 2542, 4732, 5062, 5065, 5061, 5064, 5063, 5066, 5097, 5093, 5096, 5092, 3809, 3934,
        2887, 2336, 2334, 2335, 2995, 4696, 1910, 1563, 2014, 1492, 1493, 1494, 3924, 3925, 5292, 4158,
        1152, 1153, 1154, 1155, 1156, 1276, 1518, 4234, 4244, 2933, 2944, 4002, 1393, 2194, 2774, 2126,
        2119, 1392, 1622, 2974, 2973, 1022, 1468, 1529, 2487, 952, 248, 1876, 1713, 2636, 1900, 4976,
        1217, 4977, 1218, 4978, 1219, 4979, 1220, 4980, 1221, 4981, 1222, 4982, 1223, 4983, 1224, 4984,
        1225, 4975, 1216, 5302, 5277, 5305, 5279, 1413, 1416, 1402, 1925, 1129, 2805, 4081, 2835, 3916,
        3918, 2291, 5420, 4083, 4085, 3478, 3479, 2018, 2189, 5002, 1288, 4077, 4693, 4694, 3379, 3378,
        855, 2044, 2045, 2046, 2082, 5303, 5277, 5306, 5280, 2273, 5002, 1410, 1412, 1411, 1605, 1414,
        1606, 1417, 5002, 5002, 1130, 2807, 4082, 4453, 3917, 3919, 1306, 1307, 1641, 4144, 2034, 1208,
        1509, 5002, 2920, 1016, 2036, 3780, 4736, 4355, 2292, 5002, 5002, 5002, 5002, 2190, 5002, 5002,
        2258, 2257, 1657, 4363, 4680, 6, 5266, 7, 5267, 5493, 5494, 5268, 1936, 5002, 5002, 2552,
        2082, 4481, 2438, 2314, 4315, 1357, 5454, 5481, 3559, 3972, 4679, 2922, 2492, 4096, 3835, 4672,
        3834, 830, 828, 831, 494, 1844, 1722, 1724, 1841, 3737, 3724, 3787, 2245, 2246, 1001, 3266,
        3265, 4989, 1610, 3832, 3267, 5002, 5002, 2798, 1581, 1584, 1711, 1967, 375, 377, 376, 378,
        2573, 2525, 2526, 3733, 3733, 3366, 3332, 826, 4026, 1487, 2569, 974, 3354, 3355, 3340, 3326,
        3330, 1032, 3338, 3314, 3313, 1485, 4031, 5332, 5331, 4037, 4034, 1039, 3732, 3735, 3734, 4020,
        4021, 4019, 4017, 4022, 4018, 4023, 4024, 3881, 582, 2327, 583, 2329, 5002, 5002, 0, 3017,
        3016, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 5418, 4775, 4961, 3752, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        3443, 4103, 938, 5002, 5002, 2928, 5002, 4410, 4104, 939, 2930, 3806, 2929, 970, 5002, 5002,
        1340, 1339, 2367, 2368, 2366, 2371, 2365, 2364, 2370, 2369, 5002, 2367, 2368, 2366, 2371, 2365,
        2364, 2370, 2369, 2480, 2921, 5003, 4255, 2240, 5002, 5004, 2856, 2868, 4231, 3802, 3803, 1277,
        4230, 3616, 2592, 2585, 2596, 2597, 2586, 2583, 4415, 2584, 2595, 2594, 2589, 2590, 2581, 2848,
        2593, 2582, 4215, 2591, 4150, 2587, 2588, 4872, 2298, 540, 541, 4378, 4715, 4716, 550, 719,
        707, 706, 146, 3979, 3385, 515, 4950, 514, 3980, 3285, 1706, 416, 2580, 725, 713, 726,
        712, 709, 723, 724, 716, 714, 718, 715, 717, 710, 708, 722, 711, 721, 720, 5260,
        5261, 5230, 5240, 5243, 5242, 5244, 5239, 5227, 5232, 5245, 5225, 5226, 5229, 5238, 5228, 5246,
        5231, 5236, 5237, 5224, 5235, 5234, 5223, 5233, 4303, 2833, 3284, 4888, 4887, 3552, 1701, 4875,
        460, 4881, 4182, 3705, 4889, 3981, 3437, 3435, 3436, 5276, 2777, 1941, 1017, 5069, 2814, 4033,
        1703, 1684, 2867, 1061, 4000, 4001, 1425, 162, 1932, 4996, 2982, 5002, 3467, 2378, 1337, 1338,
        5002, 791, 5006, 1538, 592, 595, 594, 593, 590, 591, 250, 946, 984, 5222, 1470, 5426,
        5427, 1861, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 1628, 1629, 633, 634, 2427, 2428,
        2673, 2674, 518, 1862, 517, 5002, 490, 491, 2865, 1029, 3561, 793, 1030, 1863, 519, 5257,
        4916, 4556, 3483, 4511, 1457, 4573, 542, 3999, 3438, 1630, 1631, 4884, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 4807, 1646, 1647, 1648, 1649, 1651, 1655, 2800, 2809, 5002, 5002, 5002, 2854,
        417, 148, 419, 5301, 1946, 4891, 4799, 4798, 1612, 1434, 1435, 1014, 1013, 4562, 4561, 4565,
        4564, 4563, 2489, 1437, 1436, 4603, 4602, 2141, 2144, 2143, 2142, 4599, 4600, 4601, 4604, 4605,
        5005, 3632, 3807, 1627, 1626, 631, 630, 632, 2729, 2675, 5002, 5002, 3633, 2912, 4903, 5414,
        285, 4558, 1180, 4257, 3795, 1274, 4742, 2668, 3462, 277, 2913, 365, 395, 2728, 4718, 5350,
        5395, 5351, 5396, 5352, 5397, 5353, 5398, 3480, 5337, 5383, 5338, 5384, 5340, 5386, 5342, 5388,
        4894, 920, 918, 1567, 3813, 4183, 1006, 4943, 5180, 3496, 3497, 4454, 5393, 2846, 383, 4185,
        4184, 1007, 1005, 2226, 1590, 1589, 1598, 382, 3383, 373, 5357, 5411, 5358, 5412, 4089, 5349,
        5350, 5394, 5395, 5409, 5410, 4944, 3481, 3482, 3973, 1869, 5110, 2891, 2892, 5002, 5002, 5002,
        5002, 5002, 5440, 1316, 5000, 1181, 3798, 4045, 4044, 1695, 2822, 1182, 1018, 3797, 2394, 5110,
        2816, 2610, 2535, 2611, 2536, 1045, 1044, 5334, 5380, 1043, 953, 2326, 2401, 1940, 4890, 1324,
        1676, 1680, 5127, 3470, 572, 4567, 3753, 3739, 3771, 3772, 3743, 3754, 3744, 5002, 5002, 5002,
        5002, 151, 95, 743, 356, 1448, 2614, 3345, 1859, 3904, 2825, 3912, 3913, 1860, 4580, 4899,
        944, 1559, 1560, 1620, 1951, 1988, 2797, 2844, 240, 5081, 3928, 2382, 2725, 2726, 2727, 4227,
        4432, 2312, 2388, 2894, 5489, 4928, 3572, 1686, 581, 4414, 439, 433, 436, 438, 434, 437,
        435, 51, 51, 51, 441, 440, 856, 5002, 2017, 5002, 933, 932, 931, 926, 929, 930,
        927, 924, 928, 925, 1296, 1299, 1305, 1297, 1298, 1300, 5002, 1301, 1304, 1303, 1302, 2402,
        2405, 2403, 2404, 2408, 2406, 2407, 5002, 3993, 5205, 5210, 4249, 5416, 5417, 5413, 5327, 4226,
        4225, 4224, 573, 194, 1212, 2212, 2221, 2222, 464, 465, 1211, 157, 511, 512, 513, 510,
        2750, 1137, 1132, 1133, 1134, 1135, 1136, 1077, 1078, 1079, 1080, 2753, 1081, 1082, 3612, 466,
        468, 469, 470, 473, 474, 476, 475, 477, 478, 479, 480, 481, 471, 596, 622, 624,
        623, 730, 733, 732, 734, 735, 736, 5156, 5160, 5161, 5162, 5163, 5164, 5166, 5220, 2655,
        5219, 544, 1718, 3695, 3998, 4460, 197, 4269, 1053, 5324, 1028, 2654, 5208, 2311, 2310, 2656,
        5165, 4883, 5206, 2657, 2223, 5429, 5430, 2204, 409, 410, 411, 731, 621, 472, 698, 1088,
        552, 4336, 4335, 5209, 5157, 5158, 5159, 5221, 4390, 5211, 1099, 1089, 1092, 1091, 1090, 1093,
        1094, 1095, 1096, 1097, 1098, 1087, 3572, 1686, 581, 4414, 439, 433, 436, 438, 434, 437,
        435, 50, 50, 50, 441, 440, 856, 2017, 1963, 4869, 933, 932, 931, 926, 929, 930,
        927, 924, 928, 925, 1296, 1299, 4111, 386, 1298, 1300, 1301, 1304, 1303, 1302, 2402, 2405,
        2403, 2404, 2408, 2406, 2407, 5002, 5002, 3850, 3630, 2559, 2560, 2558, 2561, 3268, 3269, 3270,
        3271, 3272, 346, 347, 344, 348, 345, 5328, 357, 358, 2040, 1466, 1157, 4416, 3960, 3961,
        3962, 3955, 3954, 3956, 4365, 2563, 2564, 2562, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 690, 692, 2874, 4459, 484, 1267, 1268, 1894, 1634, 4751, 1979, 1980, 4462,
        4876, 4463, 3847, 1547, 3716, 3715, 483, 493, 2647, 690, 692, 5002, 193, 5002, 5002, 5002,
        880, 3009, 5002, 3512, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 2471,
        93, 92, 4936, 2845, 4937, 4938, 4939, 3874, 3867, 3872, 3868, 3873, 3869, 3911, 3931, 3431,
        3845, 4307, 1889, 4898, 4316, 4203, 4207, 3727, 1373, 3726, 4513, 4515, 219, 1360, 1368, 1376,
        1378, 1377, 1633, 738, 1565, 495, 8, 15, 1391, 1390, 2362, 3420, 4901, 4900, 4559, 1327,
        2814, 4328, 2553, 2796, 2795, 2794, 1613, 163, 3902, 84, 85, 82, 86, 83, 80, 81,
        2775, 1622, 2819, 1609, 1601, 1607, 1599, 1608, 1600, 2737, 2736, 2831, 4204, 4208, 1375, 2064,
        877, 874, 878, 1372, 1373, 3428, 3426, 3427, 3425, 2771, 2770, 2769, 199, 4443, 2840, 2839,
        1036, 1031, 1035, 2430, 2433, 2429, 2432, 2431, 2434, 2917, 4422, 1199, 3785, 2847, 4007, 1865,
        1866, 1868, 2801, 2789, 4270, 4271, 803, 4205, 4209, 1361, 1362, 1363, 1364, 4333, 5095, 5094,
        161, 5059, 5060, 697, 696, 4504, 4421, 4420, 4509, 1380, 1381, 1382, 1383, 1379, 1371, 1366,
        1369, 1370, 1374, 79, 87, 4212, 4202, 4206, 4211, 4213, 4201, 2022, 2020, 2021, 4895, 1309,
        3322, 3336, 3335, 160, 4258, 3946, 4259, 171, 2620, 2817, 2814, 1702, 1705, 4596, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 2080, 2191, 5002, 5002, 543, 4548, 4741, 4724, 4731, 4738,
        4729, 5002, 882, 3027, 3028, 3026, 3025, 3823, 5363, 5002, 5002, 5002, 1578, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 1959, 2685,
        2124, 4262, 2122, 2121, 5002, 4706, 5364, 5365, 5002, 159, 5002, 170, 2537, 2690, 4685, 1591,
        254, 5299, 5287, 5273, 5274, 5281, 5282, 1592, 3376, 2517, 467, 836, 837, 2387, 4413, 2224,
        2081, 4501, 2557, 747, 741, 742, 772, 754, 755, 766, 752, 751, 745, 762, 769, 768,
        770, 750, 906, 908, 907, 895, 894, 891, 888, 890, 889, 885, 887, 886, 5360, 5365,
        1637, 1508, 5367, 5361, 5362, 3672, 4261, 2540, 3674, 1308, 1306, 1313, 4707, 5364, 5365, 5002,
        159, 5002, 170, 2537, 2690, 4685, 1591, 254, 5299, 5287, 5273, 5274, 5281, 5282, 1592, 3376,
        2517, 467, 836, 837, 2387, 4413, 2224, 2081, 4501, 2557, 747, 741, 742, 772, 754, 755,
        766, 752, 751, 745, 762, 769, 768, 770, 750, 906, 908, 907, 895, 894, 891, 888,
        890, 889, 885, 887, 886, 5360, 5365, 1637, 1508, 5367, 5361, 5362, 3672, 4261, 2540, 3674,
        1308, 1306, 1313, 3366, 3332, 3354, 3355, 3343, 3351, 3330, 2569, 974, 4028, 4038, 4036, 3363,
        5002, 186, 174, 1662, 182, 1038, 1306, 4438, 4437, 4439, 2130, 1004, 2556, 3514, 1328, 4907,
        1330, 2627, 2628, 4152, 189, 1329, 1924, 1121, 4497, 3562, 1349, 1542, 4153, 4151, 2236, 1386,
        4905, 4065, 4549, 1543, 1541, 4733, 2947, 1025, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5126, 2957, 2942, 5270, 5272, 5269, 5271, 2939, 2943, 2899, 2945, 2953, 1978, 2954, 2938, 2934,
        5421, 1621, 2806, 2793, 4352, 2049, 5002, 1944, 5109, 759, 760, 757, 1574, 1682, 746, 771,
        4069, 263, 2814, 353, 3477, 566, 971, 1438, 2689, 2688, 2687, 4684, 4683, 4682, 1555, 1625,
        354, 3923, 5418, 3293, 3294, 2686, 4681, 2197, 3696, 2950, 396, 400, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 2165, 2165, 2165, 2165, 2165, 2165, 2165,
        2165, 2165, 2165, 2165, 2165, 2165, 2165, 2165, 2165, 2165, 2165, 2165, 2165, 2165, 2165, 2165,
        2165, 2165, 2165, 2165, 2165, 2165, 2165, 2165, 2165, 2165, 2165, 2165, 2165, 2165, 2165, 2165,
        2165, 2165, 2165, 2165, 2165, 2165, 2165, 2165, 2165, 2165, 2165, 2165, 2165, 2165, 2165, 2165,
        2165, 2165, 2165, 2165, 2165, 2165, 2165, 2165, 2165, 2165, 2165, 2165, 4154, 3871, 4921, 202,
        5002, 5002, 5002, 5002, 5002, 5002, 3342, 1484, 1653, 1654, 4156, 1652, 5002, 5002, 2248, 2049,
        942, 4998, 1146, 1145, 2918, 244, 3542, 954, 942, 4998, 1146, 1145, 2918, 244, 3542, 954,
        5002, 942, 4988, 1146, 1145, 2918, 244, 3542, 954, 1144, 1998, 5002, 5002, 4998, 5002, 5002,
        5002, 5002, 3006, 861, 4710, 5002, 5002, 5002, 4644, 4364, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 3325, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 2483, 2949, 1355, 1341, 1342,
        1343, 5118, 5116, 5379, 2029, 2199, 1588, 854, 853, 1505, 1506, 3620, 167, 3988, 5119, 286,
        4087, 4364, 5002, 5002, 3463, 3617, 5002, 5002, 5002, 5002, 5002, 5283, 5115, 5114, 5294, 1347,
        1345, 1346, 1348, 3452, 3541, 3451, 3453, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        1717, 1561, 1562, 4408, 4409, 3464, 5002, 5002, 3449, 3447, 4187, 4189, 4193, 4197, 4474, 2295,
        2764, 4191, 4195, 3450, 3448, 4188, 4190, 4194, 4198, 4475, 2296, 2765, 4192, 4196, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5423,
        5424, 5420, 5422, 5419, 5425, 2477, 2478, 2475, 2476, 2474, 2479, 4688, 2518, 3634, 4687, 4689,
        2009, 2007, 985, 1000, 999, 998, 986, 1461, 2008, 2010, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 3833, 2448, 5002, 2314, 5125, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5290, 5291, 5310, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 3521, 3517,
        2023, 4138, 4135, 4142, 4129, 4141, 4134, 4136, 4137, 4132, 4143, 4130, 4140, 4133, 4138, 4139,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5112, 845, 5113, 5117, 3788, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 3571, 4594, 4593, 4595, 1525, 1531, 4263, 1617, 2120,
        97, 98, 96, 3364, 5002, 500, 5333, 4963, 570, 1641, 236, 892, 893, 571, 568, 587,
        884, 1597, 1594, 1595, 1602, 1603, 569, 2888, 1226, 842, 843, 4965, 4550, 1526, 200, 1532,
        1311, 4404, 5002, 2717, 975, 1401, 2315, 1611, 4866, 4319, 2398, 5009, 2607, 2531, 2608, 2532,
        3986, 1183, 566, 971, 4394, 2038, 2331, 580, 5002, 2068, 2940, 2738, 1052, 1323, 4616, 4066,
        2704, 2566, 2075, 2077, 2076, 4489, 4496, 2834, 2843, 2897, 2705, 2898, 2706, 2249, 4609, 3950,
        3922, 3984, 3985, 5002, 5002, 5002, 5002, 5002, 5002, 2174, 4886, 5002, 827, 4734, 4725, 2964,
        398, 396, 400, 1593, 255, 399, 397, 4709, 257, 184, 2280, 2282, 2283, 2283, 2284, 2286,
        2287, 2287, 398, 396, 400, 1593, 1197, 1919, 1310, 1203, 4186, 2281, 2285, 3357, 256, 399,
        397, 3821, 1849, 903, 911, 913, 899, 901, 912, 914, 900, 902, 4381, 1928, 1927, 1409,
        1404, 3822, 1886, 1991, 2067, 1981, 195, 196, 4709, 388, 2965, 1995, 1996, 1993, 1994, 2488,
        1850, 1851, 1852, 1853, 574, 1962, 321, 295, 329, 326, 327, 330, 331, 334, 325, 328,
        332, 333, 304, 310, 311, 309, 306, 303, 307, 308, 305, 313, 316, 315, 314, 312,
        296, 300, 299, 297, 298, 301, 289, 288, 294, 5002, 2348, 2350, 2349, 2351, 2356, 2355,
        2354, 2340, 2343, 2345, 2347, 2346, 2352, 2353, 2337, 2338, 2339, 2344, 2342, 3754, 3756, 3758,
        3746, 3741, 3742, 3760, 3761, 3751, 3750, 3749, 3747, 3757, 3755, 3748, 3762, 3769, 3767, 3768,
        3766, 3764, 3765, 3763, 3745, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 3361, 3316, 3317, 3359, 2088, 266, 2097, 1247, 350, 2039, 857, 3933, 3932, 1480,
        3445, 3446, 3848, 3643, 802, 1474, 1482, 1473, 1478, 1475, 1476, 1481, 799, 4791, 1477, 858,
        5002, 5002, 625, 626, 0, 627, 0, 0, 0, 0, 628, 629, 0, 0, 0, 0,
        0, 4885, 347, 348, 2025, 2026, 2024, 4348, 4349, 4347, 3268, 3269, 3270, 3271, 347, 348,
        343, 343, 4885, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 700, 806, 808, 809, 810, 3901, 1251, 2785, 4740, 1588, 3903, 2918, 1573, 1273,
        701, 4341, 3507, 1499, 3909, 4510, 5193, 4896, 1681, 1689, 1690, 986, 981, 3906, 3815, 5175,
        2376, 1185, 3905, 3457, 4812, 2293, 2294, 1458, 1694, 2482, 4240, 702, 4897, 4560, 1442, 1103,
        3824, 2374, 5196, 5192, 3992, 145, 4452, 4057, 4055, 3636, 3637, 3638, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 2924, 5122, 2925, 2377, 4246, 4870, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 4222, 178, 2926, 1624, 4086, 1549, 2043, 2032, 2931,
        2932, 3870, 1977, 2812, 3939, 1846, 1847, 3439, 3937, 3937, 3876, 1619, 4306, 3817, 2660, 2659,
        3816, 873, 2452, 2453, 3875, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 11,
        172, 2435, 2195, 2857, 1545, 3007, 2159, 4250, 3008, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002,
        5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 5002, 1916, 2140, 1957,
        2681, 1174, 4873, 1945, 4586, 1618, 4588, 2952, 2956, 2958, 4095, 4334, 4097, 2961, 5346, 5392,
        4435, 4436, 3563, 3564, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5002, 0,
        0, 0, 5002, 5002, 5002, 5002, 5016, 2735, 3877, 2544, 5054, 2960, 4012, 1175, 4874, 1256,
        351, 957, 3857, 3864, 3860, 3855, 3859, 3858, 3863, 3862, 3861, 1255, 1970, 2099, 5056, 5057,
        1954, 5055, 50, 5356, 1159, 1527, 5002, 4216, 4219, 4217, 4218, 4220, 2071, 5173, 5182, 4221,
        5002, 5002, 5002, 3600, 3604, 3602, 3607, 3596, 3606, 3603, 3601, 3599, 3598, 3595, 3597, 3605,
        3596, 1472, 1471, 1469, 1643, 1489, 1491, 1490, 4991, 2000, 1158, 4919, 239, 3508, 4920, 4918,
        4917, 2057, 2052, 4992, 339, 5204, 5203, 3329, 4794, 3494, 3493, 4793, 1271, 1142, 1149, 538,
        2900, 2901, 2904, 2908, 2907, 1459, 2902, 2903, 1150, 3730, 246, 3387, 5002, 5002, 5002, 5002,
        5002, 459, 458, 457, 456, 455, 454, 2971, 2970, 2969, 2968, 2967, 2966, 3945, 3944, 3286,
        5002,
    ),
)
