<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" expand-text="yes"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:bdc="urn:land"
                xpath-default-namespace="urn:yibiao:standard:v1" exclude-result-prefixes="#all">
  <xsl:include href="ask-answer.xsl"/>

  <xsl:template match="evidenceResponse" mode="rows">
    <xsl:variable name="held" select="evidence/deedTaxCertificate"/>
    <xsl:sequence select="$held ! bdc:row('DJF_QS_PZ',
        ('PZHM', 'DZSPHM', 'HSBH', 'BDCDYH', 'ZL', 'HTBH', 'JSJE', 'SL', 'SJJE', 'JMSE', 'JKRQ',
        'SWJGDM', 'SWJGMC', 'PZZT'),
        map{
          'PZHM': number, 'DZSPHM': voucherNumber, 'HSBH': assessmentNumber,
          'BDCDYH': realEstateUnitCode, 'ZL': location, 'HTBH': contractNumber, 'JSJE': taxBase,
          'SL': rate, 'SJJE': paid, 'JMSE': reduction, 'JKRQ': paidOn, 'SWJGDM': taxAuthorityCode,
          'SWJGMC': taxAuthorityName, 'PZZT': state ! map{'valid': '1', 'void': '0'}(string(.))})"/>
    <xsl:for-each select="$held">
      <xsl:variable name="number" select="number"/>
      <xsl:sequence select="(taxpayer, seller) ! bdc:row('DJF_QS_NSR',
          ('PZHM', 'NSRLX', 'NSRMC', 'NSRSBH', 'QLBL'),
          map{
            'PZHM': $number, 'NSRLX': if (self::taxpayer) then '1' else '2', 'NSRMC': name,
            'NSRSBH': taxpayerNumber, 'QLBL': share})"/>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
