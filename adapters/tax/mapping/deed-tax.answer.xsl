<?xml version="1.0" encoding="UTF-8"?>
<!-- 契税申报：任务应答与申报状态（明文） → 标准结果 · the answer, in the open, to the standard's result -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:t="urn:tax"
                exclude-result-prefixes="#all" expand-text="yes">

  <xsl:include href="house-certificate.xsl"/>

  <xsl:output method="xml" indent="yes" omit-xml-declaration="yes"/>
  <xsl:strip-space elements="*"/>

  <xsl:template match="/TAXBIZML">
    <xsl:apply-templates select="SBZTTSXXLIST"/>
  </xsl:template>

  <xsl:template match="SBZTTSXXLIST">
    <xsl:variable name="state" select="SBZTTSXX"/>
    <xsl:if test="(FHM eq '0') ne exists($state)">
      <xsl:sequence select="error((), 'FHM ' || FHM || ' contradicts what comes with it')"/>
    </xsl:if>
    <!-- 收下且已完税方为成功；审核状态不是 20 的另成代码 ·
         success is taken and taxed; any other state than 20 is a code of its own -->
    <answer xmlns="urn:yibiao:adapter-kit"
            code="{if (FHM ne '0') then 'FHM/' || FHM else if ($state/SHZT ne '20') then 'SHZT/' || $state/SHZT else '000'}"
            message="{string-join(($state/ZTSM, $state/BZ, FHXX[FHM ne '0' or empty($state)])[. ne ''], '：')}">
      <xsl:for-each select="t:place(.)">
        <xsl:attribute name="field" select="'/deedTaxRequest' || ."/>
      </xsl:for-each>
      <xsl:if test="$state/SHZT eq '20'">
        <xsl:apply-templates select="$state"/>
      </xsl:if>
    </answer>
  </xsl:template>

  <!-- 返回信息以字段名开头：ZRF[2].NSRSBH:… · which datum of the request is meant -->
  <xsl:function name="t:place" as="xs:string?">
    <xsl:param name="answer" as="element(SBZTTSXXLIST)"/>
    <xsl:variable name="of" select="analyze-string($answer/FHXX, '^(ZRF|CSF)\[([1-9][0-9]?)\]\.')"/>
    <xsl:variable name="party" select="$of//*[@nr = '1']"/>
    <xsl:sequence select="
      if (exists($party))
      then (if ($party eq 'ZRF') then '/seller/' else '/buyer/') || (xs:integer($of//*[@nr = '2']) - 1)
      else map{'11': '/contract/number', '13': '/property/address/division',
               '14': '/taxPreference/preference', '16': '/contract'}(string($answer/FHM))"/>
  </xsl:function>

  <xsl:template match="SBZTTSXX">
    <xsl:if test="empty(HDXX) or empty(WSXX)">
      <xsl:sequence select="error((), 'Taxed, but without assessment or certificate')"/>
    </xsl:if>
    <deedTaxResult xmlns="urn:yibiao:standard:v1">
      <assessment>
        <xsl:apply-templates select="HDXX"/>
      </assessment>
      <certificate>
        <xsl:apply-templates select="WSXX"/>
      </certificate>
    </deedTaxResult>
  </xsl:template>

  <xsl:template match="HDXX" xmlns="urn:yibiao:standard:v1">
    <number>{HDBH}</number>
    <taskNumber>{RWBH}</taskNumber>
    <realEstateUnitCode>{../FWUUID}</realEstateUnitCode>
    <location>{ZL}</location>
    <builtArea>{JZMJ}</builtArea>
    <xsl:apply-templates select="ZRFLIST/ZRF">
      <xsl:with-param name="as" select="'seller'"/>
    </xsl:apply-templates>
    <xsl:apply-templates select="CSFLIST/CSF">
      <xsl:with-param name="as" select="'buyer'"/>
    </xsl:apply-templates>
    <ground>{QSZYFSDM}</ground>
    <xsl:for-each select="../HTBH">
      <contractNumber>{.}</contractNumber>
    </xsl:for-each>
    <xsl:for-each select="HTQDSJ">
      <contractSignedOn>{.}</contractSignedOn>
    </xsl:for-each>
    <xsl:for-each select="HTJE">
      <contractPrice>{.}</contractPrice>
    </xsl:for-each>
    <taxBase>{JSYJ}</taxBase>
    <taxBaseKind>{JSYJLB}</taxBaseKind>
    <rate>{SL}</rate>
    <payable>{YNSE}</payable>
    <xsl:for-each select="JMXZDM">
      <preference>{.}</preference>
    </xsl:for-each>
    <reduction>{JMSE}</reduction>
    <due>{SJYJSE}</due>
    <assessedOn>{HDRQ}</assessedOn>
    <taxAuthorityCode>{../SJGSDQ}</taxAuthorityCode>
    <taxAuthorityName>{SWJGMC}</taxAuthorityName>
  </xsl:template>
</xsl:stylesheet>
