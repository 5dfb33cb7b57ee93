<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns="urn:yibiao:standard:v1" xmlns:k="urn:yibiao:adapter-kit"
                xmlns:ps="urn:yibiao:public-security" exclude-result-prefixes="xs ps"
                expand-text="yes">

  <!-- What answers about a filing share, at once or to an enquiry: the seals, and where an error is. -->

  <!-- the company's credit code, and the type of every seal that was asked for -->
  <xsl:param name="company" as="xs:string" required="yes"/>
  <xsl:param name="seals" as="xs:string" required="yes"/>

  <xsl:template name="seals">
    <xsl:if test="($lines ! ps:cell(., 'TYSHXYDM')) != $company">
      <xsl:sequence select="ps:refuse('it is about another company')"/>
    </xsl:if>
    <xsl:if test="not(deep-equal(sort($lines ! ps:cell(., 'YZLX')), sort(tokenize($seals))))">
      <xsl:sequence select="ps:refuse('it does not list the seals that were asked for')"/>
    </xsl:if>
    <k:answer code="000" message="{$message}">
      <sealFilingResult>
        <xsl:for-each select="$lines">
          <seal>
            <type>{ps:cell(., 'YZLX')}</type>
            <sealNumber>{ps:cell(., 'YZBM')}</sealNumber>
          </seal>
        </xsl:for-each>
        <filedOn>{ps:day(ps:cell($lines[1], 'BARQ'))}</filedOn>
      </sealFilingResult>
    </k:answer>
  </xsl:template>

  <xsl:function name="ps:place" as="xs:string">
    <xsl:param name="column" as="xs:string"/>
    <xsl:param name="row" as="xs:integer"/>
    <xsl:variable name="names" select="map{
        'TYSHXYDM': 'creditCode',
        'QYMC': 'companyName',
        'FDDBR': 'legalRepresentative/name',
        'FDDBRSFZH': 'legalRepresentative/identityDocument/number',
        'YZLX': 'seal/' || ($row - 1) || '/type',
        'SL': 'seal/' || ($row - 1) || '/quantity'}"/>
    <xsl:sequence select="if (exists($names($column)))
        then '/sealFilingRequest/' || $names($column) else ''"/>
  </xsl:function>
</xsl:stylesheet>
